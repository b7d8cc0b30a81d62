/** Asks a server as a reader's program does, and keeps every header as it came: also one that came twice. */
import { request } from 'node:http';

import { CLASS_NAMES, CLASSES, COMMON, type Headers } from '../../deploy/headers.ts';

export interface Answer {
  readonly status: number;
  /** The values of a header, in any case of its name; empty where it did not come. */
  readonly valuesOf: (name: string) => string[];
  readonly body: Buffer;
}

/** @param headers of the request; none is added but `Host` and `Connection` */
export function ask(address: string, headers: Headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const pairs = Array.from({ length: response.rawHeaders.length / 2 }, (_, index) =>
          response.rawHeaders.slice(2 * index, 2 * index + 2),
        );
        resolve({
          status: response.statusCode ?? 0,
          valuesOf: (name) =>
            pairs
              .filter(([key = '']) => key.toLowerCase() === name.toLowerCase())
              .map(([, value = '']) => value),
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** The headers that deploy/headers.ts decides about, and one that would forbid embeds. */
const OUR_HEADERS: readonly string[] = [
  ...new Set([COMMON, ...CLASS_NAMES.map((name) => CLASSES[name].headers)].flatMap(Object.keys)),
  'X-Frame-Options',
];

/** Each header that is missing, doubled, has another value, or came although it should not. */
export function headerFaults({ valuesOf }: Answer, expected: Headers): string[] {
  return OUR_HEADERS.flatMap((name) => {
    const wanted = expected[name] === undefined ? [] : [expected[name]];
    const came = valuesOf(name);
    return JSON.stringify(came) === JSON.stringify(wanted)
      ? []
      : [`${name} is ${JSON.stringify(came)}, expected ${JSON.stringify(wanted)}`];
  });
}

/** Sends a request as a reader's program does, and keeps every response header as received, also repeated ones. */
import { request } from 'node:http';

import {
  CLASS_NAMES,
  ADDRESS_CLASSES,
  COMMON_HEADERS,
  type Headers,
} from '../../deploy/headers.ts';

export interface Answer {
  readonly status: number;
  /** The values of a header; its name is case-insensitive. Empty if the response does not have it. */
  readonly valuesOf: (name: string) => string[];
  readonly body: Buffer;
}

/** @param headers of the request; Node adds only `Host` and `Connection` */
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

/** The response headers that deploy/headers.ts sets, and one that would forbid embeds. */
const OUR_HEADERS: readonly string[] = [
  ...new Set(
    [COMMON_HEADERS, ...CLASS_NAMES.map((name) => ADDRESS_CLASSES[name].headers)].flatMap(
      Object.keys,
    ),
  ),
  'X-Frame-Options',
];

/** The faults of each header that is missing, repeated or unexpected, or has another value. */
export function headerFaults({ valuesOf }: Answer, expected: Headers): string[] {
  return OUR_HEADERS.flatMap((name) => {
    const wanted = expected[name] === undefined ? [] : [expected[name]];
    const came = valuesOf(name);
    return JSON.stringify(came) === JSON.stringify(wanted)
      ? []
      : [`${name} is ${JSON.stringify(came)}, expected ${JSON.stringify(wanted)}`];
  });
}

/** The responses that every server must send, whichever program it is. Each function returns the faults found. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { HOST_FILES } from '../../deploy/host-files.ts';
import { headersFor } from '../../deploy/headers.ts';
import { DIST } from '../site/built-site.ts';
import { ask, headerFaults, type Answer } from './ask.ts';
import { addressOf, publishedFiles } from './published-folder.ts';

/** The content types that servers may send, without parameters, by file extension. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  // SHA256SUMS has no extension.
  '': ['text/plain'],
  '.atom': ['application/atom+xml'],
  '.bib': ['application/x-bibtex'],
  '.csv': ['text/csv'],
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.txt': ['text/plain'],
  '.woff2': ['font/woff2'],
  '.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  '.xml': ['text/xml', 'application/xml'],
};

/** Extensions of texts that must state a charset, because a browser may otherwise read them as Latin-1. */
const STATES_CHARSET = ['', '.bib', '.csv', '.html', '.js', '.txt'];

function typeFaults(file: string, { valuesOf }: Answer): string[] {
  const ending = extname(file);
  const came = valuesOf('Content-Type');
  const [type = '', ...parameters] = (came[0] ?? '').split(';').map((part) => part.trim());
  const charset = parameters.join('; ').toLowerCase();
  const isRight =
    came.length === 1 &&
    TYPES[ending]?.includes(type) &&
    (STATES_CHARSET.includes(ending)
      ? charset === 'charset=utf-8'
      : /^(?:charset=utf-8)?$/.test(charset));
  return isRight ? [] : [`Content-Type is ${JSON.stringify(came)}`];
}

/**
 * Addresses that no file has: below pages, below data, a file as if it were a folder, a removed script, folders without
 * a page.
 */
export const UNKNOWN = [
  'nothing',
  'nothing/',
  '2024/nothing/',
  'data/nothing.csv',
  'data/2024.csv/',
  'assets/x.js',
  'assets/',
  'images/2024/',
  'embed/2024/',
];
/** Files of the folder that have no address: those that only hosts read, and compressed copies. */
export const HIDDEN = [...HOST_FILES, 'index.html.br', 'data/2024.csv.gz'];

/** A file of the site and the path, below the base path, at which the server sends it. */
export interface PublishedFile {
  readonly file: string;
  readonly address: string;
}

/** The published files at the addresses of docs/contracts.md. */
export const PUBLISHED: readonly PublishedFile[] = publishedFiles.map((file) => ({
  file,
  address: addressOf(file),
}));

/**
 * Requests every file of the site, and checks status, bytes, type, exactly the headers of its class, and 304 for a
 * repeated request with its ETag.
 * @param site the address of the site, with a slash at its end
 */
export async function faultsOfFiles(site: string, published = PUBLISHED): Promise<string[]> {
  const found: string[] = [];
  for (const { file, address } of published) {
    const answer = await ask(site + address);
    const etags = answer.valuesOf('ETag');
    const again = await ask(site + address, { 'If-None-Match': etags.join() });
    const faults = [
      ...(again.status === 304 && again.body.length === 0 ? [] : ['sent again unchanged']),
      ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
      ...(answer.body.equals(readFileSync(join(DIST, file))) ? [] : ['other bytes than the file']),
      ...(etags.length === 1 ? [] : ['no ETag']),
      ...typeFaults(file, answer),
      ...headerFaults(answer, headersFor(addressOf(file))),
    ];
    found.push(...faults.map((fault) => `/${address}: ${fault}`));
  }
  return found;
}

/** Writes the headers as `_headers`, which Cloudflare and Netlify read from the root of the published folder. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { basePath } from '../site.config.ts';
import { CHECKSUMS } from '../scripts/checksums.ts';
import { CLASS_NAMES, ADDRESS_CLASSES, COMMON_HEADERS, globsOf, type Headers } from './headers.ts';

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Cloudflare sends these files without a content type. Other hosts also use the type given here. */
const TYPES: readonly (readonly [glob: string, headers: Headers])[] = [
  ['*.bib', { 'Content-Type': 'application/x-bibtex; charset=utf-8' }],
  [CHECKSUMS, { 'Content-Type': 'text/plain; charset=utf-8' }],
];

/** @param years the years of the editions, because the patterns of these hosts cannot match a number */
export function renderHeadersFile(years: readonly string[], base = basePath): string {
  const ofClasses = CLASS_NAMES.flatMap((name) =>
    ADDRESS_CLASSES[name].patterns
      .flatMap((pattern) => globsOf(pattern, years))
      .map((glob) => [glob, ADDRESS_CLASSES[name].headers] as const),
  );
  // One rule for each path: if two rules have the same path, Cloudflare keeps only the last one.
  const rules = new Map<string, Headers>([['*', COMMON_HEADERS]]);
  for (const [glob, headers] of [...TYPES, ...ofClasses])
    rules.set(glob, { ...rules.get(glob), ...headers });
  return `${[...rules].map(([glob, headers]) => rule(base + glob, headers)).join('\n')}\n`;
}

/** Writes the file of a finished build. Each edition has a folder that is named after its year. */
export function writeHeadersFile(directory: string): void {
  const years = readdirSync(directory).filter((name) => /^\d{4}$/.test(name));
  writeFileSync(join(directory, '_headers'), renderHeadersFile(years.sort()));
}

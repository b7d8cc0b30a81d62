/** Writes the headers as `_headers`, which Cloudflare and Netlify read from the root of the published folder. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { basePath } from '../site.config.ts';
import { CHECKSUMS } from '../scripts/checksums.ts';
import {
  ADDRESS_CLASSES,
  CLASS_NAMES,
  COMMON_HEADERS,
  globsOf,
  growsWithEditions,
  type Headers,
} from './headers.ts';

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Cloudflare sends these files without a content type. Other hosts also use the type given here. */
const TYPES: readonly (readonly [glob: string, headers: Headers])[] = [
  ['*.bib', { 'Content-Type': 'application/x-bibtex; charset=utf-8' }],
  [CHECKSUMS, { 'Content-Type': 'text/plain; charset=utf-8' }],
];

/** Cloudflare ignores the rules after this number. */
const MAXIMUM_OF_RULES = 100;

/**
 * @param years the years of the editions, because the patterns of these hosts cannot match a number
 * @returns the rules that grow with the editions last, the newest edition first: if Cloudflare ignores some, then those of
 *   the oldest data pages
 */
export function renderHeadersFile(years: readonly string[], base = basePath): string {
  const rulesOf = (isGrowing: boolean, some: readonly string[]) =>
    CLASS_NAMES.flatMap((name) =>
      ADDRESS_CLASSES[name].patterns
        .filter((pattern) => growsWithEditions(pattern) === isGrowing)
        .flatMap((pattern) => globsOf(pattern, some))
        .map((glob) => [glob, ADDRESS_CLASSES[name].headers] as const),
    );
  const newestFirst = years.toSorted().reverse();
  const ofClasses = [
    ...rulesOf(false, newestFirst),
    ...newestFirst.flatMap((year) => rulesOf(true, [year])),
  ];
  // One rule for each path: if two rules have the same path, Cloudflare keeps only the last one.
  const rules = new Map<string, Headers>([['*', COMMON_HEADERS]]);
  for (const [glob, headers] of [...TYPES, ...ofClasses])
    rules.set(glob, { ...rules.get(glob), ...headers });
  return `${[...rules].map(([glob, headers]) => rule(base + glob, headers)).join('\n')}\n`;
}

/** Writes the file of a finished build. Each edition has a folder that is named after its year. */
export function writeHeadersFile(directory: string): void {
  const years = readdirSync(directory).filter((name) => /^\d{4}$/.test(name));
  const text = renderHeadersFile(years);
  writeFileSync(join(directory, '_headers'), text);
  const warning = findTooManyRules(text);
  if (warning !== undefined) console.warn(warning);
}

/** A warning if the text of `_headers` has more rules than Cloudflare reads. Netlify has no such limit. */
export function findTooManyRules(text: string): string | undefined {
  const rules = text.split('\n').filter((line) => /^\S/.test(line));
  const firstIgnored = rules[MAXIMUM_OF_RULES];
  return firstIgnored === undefined
    ? undefined
    : `_headers has ${rules.length} rules. Cloudflare reads only ${MAXIMUM_OF_RULES}, so it would ignore the rules from ${firstIgnored} on.`;
}

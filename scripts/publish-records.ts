/**
 * `npm run publish:records` builds the site and writes every generated record that tests compare it with: the golden
 * pictures, the hashes of the cards, the published addresses and figures, the JSON Schemas of the data files, and the
 * configuration of nginx.
 * The lists of published addresses and figures only grow, because other sites link to these addresses and readers have
 * seen these figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import type { Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import { makeJsonSchemas } from '#schema/json-schemas.ts';
import { isCompressedCopy } from '../deploy/compress-site.ts';
import { HOST_FILES } from '../deploy/host-files.ts';
import { renderNginx } from '../deploy/nginx.ts';

const ROOT = join(import.meta.dirname, '..');
const ADDRESSES = 'tests/site/published-addresses.txt';
const FIGURES = 'tests/editions/published-figures.tsv';
const NGINX = 'deploy/nginx.conf';
const GOLDEN_PICTURES = 'tests/charts/__golden__';
const GOLDEN_CARDS = 'tests/render/__golden__';

/** File names here contain a content hash and change with the content. Only pages of this site load these files. */
const INTERNAL = 'assets/';

/** Left out, because only builds with a `CONTACT` have this file. RFC 9116 defines its address. */
const SECURITY = '.well-known/security.txt';

/** Copies and embeds of a day are left out: each correction and each added row has some, and data/ has their days. */
const DATED = /@\d{4}-\d{2}-\d{2}[./]/;

/** Addresses of files in dist/, without the base path, sorted: `/2024/` for `2024/index.html`. */
export const addressesOf = (files: readonly string[]): string[] =>
  files
    .filter((file) => !file.startsWith(INTERNAL) && !DATED.test(file))
    .filter((file) => !isCompressedCopy(file) && ![...HOST_FILES, SECURITY].includes(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** Both lists merged: each address once, sorted. */
export const mergeAddresses = (published: readonly string[], built: readonly string[]): string[] =>
  [...new Set([...published, ...built])].sort();

/** Reads the list, which has one address per line. */
export const readPublishedAddresses = (): string[] => linesOf(ADDRESSES);

/** A figure as first published. If its printed number is different today, there must be a correction for it. */
export interface PublishedFigure {
  /** 2024 */
  readonly edition: string;
  readonly figure: string;
  readonly printed: string;
}

/** The printed figures of editions, in order. */
export const printedOf = (editions: readonly Edition[]): PublishedFigure[] =>
  editions.flatMap(({ year, all }) =>
    all.flatMap(({ id, printed }) =>
      printed === null ? [] : [{ edition: year, figure: id, printed }],
    ),
  );

/** Reads the list: one figure per line, with tabs between edition, figure id and printed number. */
export const readPublishedFigures = (): PublishedFigure[] =>
  linesOf(FIGURES).map((line) => {
    const [edition = '', figure = '', printed = ''] = line.split('\t');
    return { edition, figure, printed };
  });

/** Adds the figures that the list does not contain yet. */
export const addFigures = (
  published: readonly PublishedFigure[],
  printed: readonly PublishedFigure[],
): PublishedFigure[] => {
  const isSame = (a: PublishedFigure, b: PublishedFigure): boolean =>
    a.edition === b.edition && a.figure === b.figure;
  const added = printed.filter((figure) => !published.some((known) => isSame(known, figure)));
  return [...published, ...added];
};

function linesOf(path: string): string[] {
  const file = join(ROOT, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const writeLines = (path: string, lines: readonly string[]): void => {
  writeFileSync(join(ROOT, path), lines.map((line) => `${line}\n`).join(''));
};

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(ROOT, folder, path)).isFile())
    .map((path) => path.split(sep).join('/'));

/** Every record with its content, to find out which records have changed. */
const readRecords = (): Map<string, string> => {
  const golden = [GOLDEN_PICTURES, GOLDEN_CARDS].flatMap((folder) =>
    filesBelow(folder).map((file) => `${folder}/${file}`),
  );
  const schemas = Object.keys(makeJsonSchemas()).map((name) => `data/${name}`);
  const paths = [...golden, ...schemas, ADDRESSES, FIGURES, NGINX];
  const written = paths.filter((path) => existsSync(join(ROOT, path)));
  return new Map(written.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
};

const run = (command: string): void => {
  console.log(`> ${command}`);
  // The lists contain addresses without a base path.
  const env = { ...process.env, BASE_PATH: '/' };
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
};

if (import.meta.main) {
  const before = readRecords();
  for (const [name, text] of Object.entries(makeJsonSchemas()))
    writeFileSync(join(ROOT, 'data', name), text);
  writeFileSync(join(ROOT, NGINX), renderNginx());
  run('npm run build');
  run('npm run test:unit -- tests/charts/charts tests/render/picture --update');
  writeLines(ADDRESSES, mergeAddresses(readPublishedAddresses(), addressesOf(filesBelow('dist'))));
  const figures = addFigures(readPublishedFigures(), printedOf(readFolder().editions));
  writeLines(
    FIGURES,
    figures.map(({ edition, figure, printed }) => [edition, figure, printed].join('\t')),
  );
  const changed = [...readRecords()].filter(([path, text]) => before.get(path) !== text);
  console.log(
    changed.length === 0
      ? 'All records were current.'
      : `Written:\n${changed.map(([path]) => `  ${path}`).join('\n')}`,
  );
  if (changed.some(([path]) => path.includes('__golden__')))
    console.log(
      'Look at the pictures before you commit: dist/images/<year>/<chart>.<language>.png has the fonts that readers ' +
        `see, dist/images/cards/ has the cards. The files in ${GOLDEN_PICTURES} name no fonts and have no page around them.`,
    );
}

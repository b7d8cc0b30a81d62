/**
 * Adds the addresses of the build in dist/ to the list of published ones. Nothing is ever taken off that list:
 * other people's pages hold these addresses, and a test fails when one of them leads nowhere.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const LIST = join(ROOT, 'tests', 'site', 'published-addresses.txt');

/** Named by their content, so that they change with it; only our own pages ask for them. */
const INTERNAL = '_assets/';

/** Addresses of files in dist/, from the base path on, in order: `/2024/` for `2024/index.html`. */
export const addressesOf = (files: readonly string[]): string[] =>
  files
    .filter((file) => !file.startsWith(INTERNAL))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** The list as it is, one address a line. */
export const readPublished = (): string[] =>
  existsSync(LIST)
    ? readFileSync(LIST, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** Both lists in one, each address once, in order. */
export const mergeAddresses = (published: readonly string[], built: readonly string[]): string[] =>
  [...new Set([...published, ...built])].sort();

if (import.meta.main) {
  const directory = join(ROOT, 'dist');
  if (!existsSync(join(directory, 'index.html'))) {
    console.error('There is no built site in dist/. Run `npm run build` first.');
    process.exit(1);
  }
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.split(sep).join('/'));
  const published = readPublished();
  const merged = mergeAddresses(published, addressesOf(files));
  writeFileSync(LIST, `${merged.join('\n')}\n`);
  console.log(`${merged.length - published.length} added, ${merged.length} published in all.`);
}

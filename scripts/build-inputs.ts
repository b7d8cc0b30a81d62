/** What a build depends on, as texts: the files of the project, the packages, the settings and the version of Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { basePath, contact, securityContact, siteUrl } from '../site.config.ts';
import { sha256 } from './checksums.ts';

/** The list of the installed packages with their digests, which npm writes. */
const INSTALLED = join('node_modules', '.package-lock.json');
/** Folders at the root that no build reads. It does not read hidden ones either. */
const UNREAD = new Set(['dist', 'node_modules', 'playwright-report', 'test-results', 'tests']);

/** @param root folder of the project */
export function buildInputs(root: string): string[] {
  const { env, versions } = process;
  const mode = env['NODE_ENV'];
  const settings = { basePath, contact, securityContact, siteUrl, mode, versions };
  return [JSON.stringify(settings), ...filesOf(root).map((path) => describeFile(root, path))];
}

const describeFile = (root: string, path: string): string =>
  `${sha256(readFileSync(join(root, path)))}  ${path.split(sep).join('/')}`;

function filesOf(root: string): string[] {
  const read = readdirSync(root, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && !UNREAD.has(name),
  );
  const files = read.filter((entry) => entry.isFile()).map(({ name }) => name);
  const inFolders = read
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, name), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    );
  const installed = existsSync(join(root, INSTALLED)) ? [INSTALLED] : [];
  return [...files, ...inFolders, ...installed].sort();
}

/** What a build depends on, as texts: the files of the project, the packages, the settings and the version of Node. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

import { basePath, contact, securityContact, siteUrl } from '../site.config.ts';
import { sha256 } from './checksums.ts';

/** The list of the installed packages, which npm writes. Changes by hand inside `node_modules` are not seen. */
const INSTALLED = join('node_modules', '.package-lock.json');
/** Folders at the root that no build reads. It reads no hidden ones there either. */
const UNREAD = new Set(['dist', 'playwright-report', 'test-results', 'tests']);

/** @param root folder of the project */
export function buildInputs(root: string): string[] {
  const { env, versions } = process;
  const mode = env['NODE_ENV'] === '' ? undefined : env['NODE_ENV'];
  const settings = {
    basePath,
    contact,
    securityContact,
    siteUrl,
    mode: mode ?? 'production',
    versions,
  };
  const paths = readdirSync(root)
    .filter((name) => !name.startsWith('.') && !UNREAD.has(name))
    .flatMap((name) => filesAt(root, name));
  return [
    JSON.stringify(settings),
    ...[...paths, ...filesAt(root, INSTALLED)].sort().map((path) => describeFile(root, path)),
  ];
}

/** The file or all files of the folder at a path, if there is one. Links are followed, as the build follows them. */
function filesAt(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  if (!stats?.isDirectory() || path.split(sep).at(-1) === 'node_modules') return [];
  return readdirSync(join(root, path)).flatMap((name) => filesAt(root, join(path, name)));
}

const describeFile = (root: string, path: string): string =>
  `${sha256(readFileSync(join(root, path)))}  ${path.split(sep).join('/')}`;

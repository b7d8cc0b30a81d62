/** Reads files of npm packages: fonts, the coasts of the map, WebAssembly, licences. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Resolves from the root of the project, because a bundler may change the address of this module. */
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** A file of a package, such as `@scope/name/file.ttf`. */
export function readPackageFile(path: string): Buffer {
  return readFileSync(resolve(path));
}

/**
 * A licence by its path from the root of the project, such as `LICENSE` or `node_modules/d3/LICENSE`. Not resolved as a
 * module, because some packages export only their code.
 */
export function readLicence(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8');
}

/** Version of an installed package, for results that depend on its code. */
export function versionOf(name: string): string {
  const text = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The code of a file of this project by its path from the root, for results that depend on it. */
export const readCode = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

/** Lists the files of a folder for tests. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @returns the files in the folder and its subfolders, sorted, as paths below it with `/` on every system */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();

/** The key of each result in the build cache contains all code of the project that makes it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** Modules that decide nothing of a result. */
const TOOLS = ['src/render/build-cache.ts', 'src/render/package-file.ts'];

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The modules of the project that run with a module, without those of which it has only types. */
function modulesOf(path: string): string[] {
  const imports = [...read(path).matchAll(/^import (?!type\b)[^;]*? from '([#.][^']+)';/gm)];
  const imported = imports.map(([, name = '']) =>
    name.startsWith('#') ? name.replace('#', 'src/') : join(dirname(path), name),
  );
  return [path, ...imported.filter((each) => !TOOLS.includes(each)).flatMap(modulesOf)];
}

test.each([
  ['src/render/shrink-svg.ts', ['src/render/shrink-svg.ts', 'src/charts/colours.ts']],
  ['src/render/locator.ts', ['src/render/locator.ts']],
  ['src/render/png-thread.ts', ['src/render/png-thread.ts']],
])('%s runs no code beside that with which its results are kept', (path, code) => {
  expect(modulesOf(path)).toEqual(code);
  const key = path === 'src/render/png-thread.ts' ? 'src/render/png.ts' : path;
  for (const each of code) expect(read(key)).toContain(`'${each}'`);
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { buildInputs } from '../../scripts/build-inputs.ts';

let root: string;
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-inputs-'));
  write('package.json', '{}');
  write('src/pages/index.astro', 'a');
  write('data/2024.json', '[]');
  write('node_modules/.package-lock.json', '{}');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test.each([
  [
    'a word of a page',
    () => {
      write('src/pages/index.astro', 'b');
    },
  ],
  [
    'a page more',
    () => {
      write('src/pages/new.astro', '');
    },
  ],
  [
    'a page less',
    () => {
      rmSync(join(root, 'src/pages/index.astro'));
    },
  ],
  [
    'a page at another address',
    () => {
      renameSync(join(root, 'src/pages'), join(root, 'src/page'));
    },
  ],
  [
    'a figure',
    () => {
      write('data/2024.json', '[1]');
    },
  ],
  [
    'a setting at the root',
    () => {
      write('astro.config.mjs', '');
    },
  ],
  [
    'a hidden file of a folder',
    () => {
      write('public/.well-known/x', '');
    },
  ],
  [
    'an installed package',
    () => {
      write('node_modules/.package-lock.json', '{"a":1}');
    },
  ],
])('%s is an input of the build', (_, change) => {
  const before = buildInputs(root);
  change();
  expect(buildInputs(root)).not.toEqual(before);
});

test.each([
  ['a test', 'tests/a.test.ts'],
  ['a built page', 'dist/index.html'],
  ['a file of Git', '.git/HEAD'],
  ['a cache', 'node_modules/.cache/a'],
  ['a package of a tool', 'scripts/lighthouse/node_modules/a/index.js'],
])('%s is no input of the build', (_, path) => {
  const before = buildInputs(root);
  write(path, 'a');
  expect(buildInputs(root)).toEqual(before);
});

test('a link is read as the file or the folder to which it leads', () => {
  write('tests/linked/a.json', '1');
  symlinkSync(join(root, 'tests/linked'), join(root, 'data/linked'));
  const before = buildInputs(root);
  expect(before.join()).toContain('data/linked/a.json');
  write('tests/linked/a.json', '2');
  expect(buildInputs(root)).not.toEqual(before);
});

test.each([
  ['production', ''],
  ['', 'production'],
])('NODE_ENV %j is the same as %j', (one, other) => {
  vi.stubEnv('NODE_ENV', one);
  const before = buildInputs(root);
  vi.stubEnv('NODE_ENV', other);
  expect(buildInputs(root)).toEqual(before);
});

test.each([
  ['SITE_URL', 'https://example.org'],
  ['BASE_PATH', '/jamsostek/'],
  ['CONTACT', 'redaksi@example.org'],
  ['SECURITY_CONTACT', 'redaksi@example.org'],
  ['NODE_ENV', 'development'],
])('%s is an input of the build', async (name, value) => {
  const inputsNow = async (): Promise<string[]> => {
    // The settings are read when the module is loaded.
    vi.resetModules();
    return (await import('../../scripts/build-inputs.ts')).buildInputs(root);
  };
  vi.stubEnv('CONTACT', 'https://example.org/contact');
  const before = await inputsNow();
  expect(await inputsNow()).toEqual(before);
  vi.stubEnv(name, value);
  expect(await inputsNow()).not.toEqual(before);
});

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { createSbom } from '../../scripts/sbom.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const bill = createSbom(ROOT);

test('the bill of materials has every package of the lock file, each with a hash', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
  const { components } = bill;
  const listed = components.map(({ name, version }) => `${name}@${version}`);
  expect(new Set(listed)).toEqual(new Set(locked));
  expect(components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
});

test('the bill of materials is the same in another folder and at another time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(ROOT, name), join(folder, name));
  expect(createSbom(folder)).toEqual(bill);
});

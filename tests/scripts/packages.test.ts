/** npm installs exactly the packages that were reviewed, and no package runs a script while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { name?: string; integrity?: string }>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const manifest = read('package.json') as Manifest;
const packages = Object.entries((read('package-lock.json') as Lock).packages)
  .filter(([path]) => path !== '')
  .map(([path, each]) => ({
    ...each,
    name: each.name ?? path.split('node_modules/').at(-1) ?? '',
  }));

test('package.json names each package with its exact version', () => {
  const versions = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(versions.length).toBeGreaterThan(50);
  const loose = versions.filter(
    ([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('each package of the lock file has its SHA-512', () => {
  expect(packages.length).toBeGreaterThan(500);
  const unchecked = packages.filter(
    ({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
  );
  expect(unchecked.map(({ name }) => name)).toEqual([]);
});

// Every version of npm reads this line; older ones ignore the field `allowScripts` of package.json.
test.each(['.npmrc', 'scripts/lighthouse/.npmrc'])(
  'no package may run a script while it is installed, by %s',
  (path) => {
    const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
    expect(lines).toContain('ignore-scripts=true');
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

test.each(['npm ci && npm start', 'npm ci && npm test'])('README.md gives %j', (command) => {
  expect(read('README.md')).toContain(command);
});

test('continuous integration runs the test command of README.md, then all other tests', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('npm'));
  expect(commands).toEqual(['npm ci && npm test && npm run test:all -- --rest']);
});

test('every npm script that README.md names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

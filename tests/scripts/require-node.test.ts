import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (version: string) =>
  spawnSync(process.execPath, [join(root, 'scripts/require-node.cjs'), version], {
    encoding: 'utf8',
  });

test.each(['v22.18.0', 'v22.22.3', 'v24.2.0', 'v24.21.0', 'v25.0.0', 'v26.1.0', 'v100.0.0'])(
  'Node %s is accepted without a message',
  (version) => {
    expect(run(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  },
);

test.each([
  'v0.12.18',
  'v8.17.0',
  'v18.20.8',
  'v20.20.2',
  'v22.9.0',
  'v22.17.1',
  'v23.11.1',
  'v24.1.0',
])('Node %s is refused in two lines: what was found, what is needed, what to do', (version) => {
  const { status, stderr } = run(version);
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    `Found Node ${version.slice(1)}; this project needs Node 22.18 or newer (of the 24 line, 24.2).`,
    expect.stringMatching(/npm ci.*nodejs\.org/),
  ]);
});

test('every npm script checks the Node version first, except the one that only calls other scripts', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const unguarded = Object.entries(scripts)
    .filter(([, command]) => !command.startsWith('node scripts/require-node.cjs && '))
    .map(([name]) => name);
  expect(unguarded).toEqual(['start']);
  expect(scripts['start']).toMatch(/^npm run /);
});

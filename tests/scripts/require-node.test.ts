import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (version: string, ...folder: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/require-node.cjs'), version, ...folder], {
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

test.each(['/home/rina/#1/site', '/home/rina/what?', 'C:\\Users\\Rina\\C#\\site'])(
  'the folder %s is refused in two lines: what was found, what to do',
  (folder) => {
    const { status, stderr } = run('v24.21.0', folder);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^The path of this project has the character [#?], with which the site cannot be built: /,
      ),
      expect.stringMatching(/^Move or rename the folder/),
    ]);
    expect(stderr).toContain(folder);
  },
);

test('a folder with spaces and letters beyond ASCII is accepted', () => {
  expect(run('v24.21.0', '/home/rina/kerja saya/Übersicht 数据')).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('by default the folder of the project itself is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site #'));
  try {
    mkdirSync(join(folder, 'scripts'));
    const copy = join(folder, 'scripts', 'require-node.cjs');
    copyFileSync(join(root, 'scripts/require-node.cjs'), copy);
    const { status, stderr } = spawnSync(process.execPath, [copy], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every npm script checks the Node version and the folder first', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const unguarded = Object.entries(scripts)
    .filter(([, command]) => !command.startsWith('node scripts/require-node.cjs && '))
    .map(([name]) => name);
  expect(unguarded).toEqual([]);
});

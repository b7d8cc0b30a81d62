/** Every kind of mistake with a number, and the lines that `npm run validate` prints for it, in one golden file. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  applyEdits,
  correctionsText,
  type Edit,
  editionText,
  sourcesText,
} from '../frozen-data.ts';
import { copyProject } from '../project-copy.ts';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'validate.ts');
const folder = mkdtempSync(join(tmpdir(), 'validate-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const COVERAGE = '"value": 0.4184, "unit": "ratio", "printed": "41.84 %", "roundingStep": 0.0001';

const SLIPS: readonly (readonly [kind: string, edit: Edit])[] = [
  ['A thousands point read as a decimal point', ['"value": 261814', '"value": 261.814']],
  ['A thousands point that swallowed a zero', ['"value": 82900', '"value": 82.9']],
  ['Two thousands points, typed as they are printed', ['"value": 1136573', '"value": 1.136.573']],
  ['A decimal comma, typed as it is printed', ['"value": 0.3399', '"value": 33,99']],
  ['A percentage as it is printed', ['"value": 0.4184', '"value": 41.84']],
  ['A percentage without its decimal mark', ['"value": 0.4184', '"value": 4184']],
  ['A percentage divided by ten', ['"value": 0.4184', '"value": 4.184']],
  ['A percentage with its sign', ['"value": 0.4184', '"value": 41.84%']],
  ['Billions with a zero too few', ['"value": 1670000000', '"value": 167000000']],
  ['Billions with a zero too many', ['"value": 1400000000', '"value": 14000000000']],
  ['Billions taken for millions', ['"value": 1670000000', '"value": 1670000']],
  ['Billions taken for trillions', ['"value": 205000000000', '"value": 205000000000000']],
  ['Billions not written out', ['"value": 205000000000', '"value": 205']],
  ['Thousands not written out', ['"value": 39000', '"value": 39']],
  ['Thousands taken for millions', ['"value": 39000', '"value": 39000000']],
  ['A zero too many', ['"value": 481', '"value": 4810']],
  ['Two digits swapped', ['"value": 20134', '"value": 20143']],
  [
    'Another digit',
    [
      '"value": 212266, "unit": "person", "printed": "212.266", "roundingStep": 1, "source": "bengkulu-ekspress"',
      '"value": 212256, "unit": "person", "printed": "212.266", "roundingStep": 1, "source": "bengkulu-ekspress"',
    ],
  ],
  ['A rounding step in percent', [COVERAGE, COVERAGE.replace('0.0001', '0.01')]],
  [
    'A rounding step of one for thousands',
    ['"printed": "39 ribu", "roundingStep": 1000', '"printed": "39 ribu", "roundingStep": 1'],
  ],
  [
    'A rounding step of the magnitude',
    [
      '"printed": "Rp 1,4 miliar", "roundingStep": 100000000,',
      '"printed": "Rp 1,4 miliar", "roundingStep": 1000000000,',
    ],
  ],
  ['"About" forgotten', ['"printed": "251.000", "approximate": true', '"printed": "251.000"']],
  ['A value in quotes', ['"value": 261814', '"value": "261.814"']],
];

test('the message for each kind of mistake has its position, the expected value and the likely cause', async () => {
  // A folder for each mistake, so that one run checks them all.
  const files = SLIPS.map(([kind, edit], index) => {
    const data = join(String(index), 'data');
    mkdirSync(join(folder, data), { recursive: true });
    writeFileSync(join(folder, data, 'sources.json'), sourcesText);
    writeFileSync(join(folder, data, 'corrections.json'), correctionsText);
    writeFileSync(join(folder, data, '2024.json'), applyEdits(editionText, [edit]));
    return { kind, file: join(data, '2024.json'), start: `${index}/` };
  });
  const outcome = await run(process.execPath, [SCRIPT, ...files.map(({ file }) => file)], {
    cwd: folder,
  }).catch((error: unknown) => error as { code: number; stdout: string; stderr: string });
  expect(outcome).toMatchObject({ code: 1, stderr: '' });
  const lines = outcome.stdout.trim().split('\n');
  expect(lines.filter((line) => !files.some(({ start }) => line.startsWith(start)))).toEqual([]);
  const answers = files.map(({ kind, start }) => {
    const own = lines.filter((line) => line.startsWith(start));
    expect(own, kind).not.toEqual([]);
    return `${kind}\n${own.map((line) => `  ${line.slice(start.length)}\n`).join('')}`;
  });
  await expect(answers.join('\n')).toMatchFileSnapshot('__golden__/slips.txt');
});

describe('in a copy without an article', () => {
  const file = join('data', '2024.json');
  let copy: string;

  beforeAll(() => {
    copy = copyProject('validate-');
    rmSync(join(copy, 'src', 'content', 'articles', '2024', 'en.mdx'));
  });

  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  test.each([
    ['no file', () => []],
    ['a path', () => [file]],
    ['a path with a dot', () => [`./${file}`]],
    ['an absolute path', () => [join(copy, file)]],
    ['one file in three spellings', () => [file, `./${file}`, join(copy, file)]],
  ])('the missing article is named once with %s', async (_name, filesOf) => {
    const script = join(copy, 'scripts', 'validate.ts');
    const outcome = await run(process.execPath, [script, ...filesOf()], { cwd: copy }).catch(
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
    expect(outcome).toMatchObject({ code: 1, stderr: '' });
    const lines = outcome.stdout.trim().split('\n');
    expect(lines).toEqual([expect.stringMatching(/^src\/content\/articles\/2024\/en\.mdx:1:1 /)]);
  });
});

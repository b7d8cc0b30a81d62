/** Runs docs/recompute.py as a reader does: on a folder, on an address, and on changed files. */
import { spawnSync, execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

import { renderCsv } from '#render/csv.ts';
import { renderJson } from '#render/json.ts';
import { basePath } from '../../site.config.ts';
import { requireProgram } from '../../scripts/find-program.ts';
import { PYTHON } from '../../scripts/find-python.ts';
import { serveSite } from '../../scripts/serve.ts';
import { frozenEdition as edition } from '../frozen-data.ts';
import { DIST, editions } from '../site/built-site.ts';

const python = requireProgram(PYTHON);
const SCRIPT = join(import.meta.dirname, '..', '..', 'docs', 'recompute.py');

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

function run(...given: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, ...given], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split(/\r?\n/), errors: stderr };
}

describe.each([...editions])('the script for $year', (published) => {
  const { year } = published;
  const { status, lines, errors } = run(DIST, year);

  test('finds that every computed figure, sum and statement agrees', () => {
    expect(errors).toBe('');
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(status).toBe(0);
  });

  test('names every computed figure once, with its formula', () => {
    const computed = published.all.filter(({ formula }) => formula !== null).map(({ id }) => id);
    expect(lines.flatMap((line) => /^ok +(\S+) = .*@.*: [\d.-]+$/.exec(line)?.[1] ?? [])).toEqual(
      computed,
    );
  });

  test('prints the audit: every statement with its verdict', () => {
    const audit = lines.filter((line) => line.includes(' statement '));
    expect(audit).toHaveLength(published.audits.length);
    for (const [index, { statement, verdict }] of published.audits.entries())
      expect(audit[index]).toBe(
        `ok    statement ${statement} (${published.figure(statement).printed ?? ''}): ${verdict}`,
      );
  });

  test('reads the files from a web address too', async () => {
    const site = await serveSite({ directory: DIST, basePath, port: 0 });
    const { stdout } = await promisify(execFile)(python, [SCRIPT, site.address, year]);
    await site.close();
    expect(stdout.trim().split(/\r?\n/)).toEqual(lines);
  });
});

/** Changes a file of the frozen edition, because no correction changes that edition. */
function runOnChanged(form: 'csv' | 'json', change: (text: string) => string): Run {
  const files = { csv: renderCsv(edition), json: renderJson(edition) };
  const changed = change(files[form]);
  expect(changed).not.toBe(files[form]);
  const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
  mkdirSync(join(folder, 'data'));
  for (const [ending, text] of Object.entries({ ...files, [form]: changed }))
    writeFileSync(join(folder, 'data', `${edition.year}.${ending}`), text);
  const result = run(folder, edition.year);
  rmSync(folder, { recursive: true });
  return result;
}

describe('the script notices', () => {
  test.each([
    ['a computed value', 'csv', /(?<=,)10181782(?=,)/, '10181783', 'rupiah-per-claim@2024 ='],
    ['a bound', 'csv', /(?<=,)10206616(?=,)/, '10206618', 'rupiah-per-claim@2024 ='],
    [
      'a printed number',
      'csv',
      /(?<=,)142786,person,142786,142786/,
      '142787,person,142787,142787',
      '142787 + 82900 + 36128 = 261814',
    ],
    [
      'a value outside its bounds',
      'csv',
      /(?<=,)0\.4184,ratio/,
      '0.4185,ratio',
      'ucj-coverage@2024 within its bounds',
    ],
    [
      'a statement',
      'csv',
      /(?<=,)0\.23,ratio,0\.225,0\.235/,
      '0.24,ratio,0.235,0.245',
      'active-participants-growth-stated@2024-12 (23%): disagrees',
    ],
    [
      'a verdict',
      'json',
      /"verdict": "cannot-be-checked"/,
      '"verdict": "agrees"',
      'claims-paid-growth-stated@2024 (10.04%): cannot-be-checked',
    ],
  ] as const)('a change of %s', (_, form, pattern, replacement, fault) => {
    const { status, lines } = runOnChanged(form, (text) => text.replace(pattern, replacement));
    expect(lines.filter((line) => line.startsWith('WRONG')).join('\n')).toContain(fault);
    expect(status).toBe(1);
  });
});

test('the script runs no formula that is more than arithmetic on figures', () => {
  const { status, lines, errors } = runOnChanged('csv', (text) =>
    text.replace('1 - ucj-coverage@2024', "print('run') or ucj-coverage@2024"),
  );
  expect(lines).not.toContain('run');
  expect(errors).toContain('ValueError');
  expect(status).toBe(1);
});

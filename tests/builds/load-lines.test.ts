/** Runs the load lines of the data page in their programs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

import type { Edition } from '#editions/edition.ts';
import { writeList, type Cell } from '#render/cell.ts';
import { loadLine } from '#render/load-lines.ts';
import { OBSERVATION_COLUMNS, observationsOf } from '#render/observations.ts';
import { requireProgram, type Program } from '../../scripts/find-program.ts';
import { PYTHON } from '../../scripts/find-python.ts';
import { R } from '../../scripts/find-r.ts';
import { DIST, editions } from '../site/built-site.ts';

function run(program: Program, ...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(requireProgram(program), given, {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

type Row = readonly unknown[];
const runPython = (...lines: readonly string[]): Row[] =>
  JSON.parse(run(PYTHON, '-c', lines.join('\n'))) as Row[];

/** Rounds numbers, because programs write different numbers of digits. */
const rounded = (cell: unknown): unknown =>
  typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;

/** @param yearIsNumber true for a CSV, which has no types */
const expectedRows = (edition: Edition, { yearIsNumber }: { yearIsNumber: boolean }): Cell[][] =>
  observationsOf(edition).map((row) =>
    OBSERVATION_COLUMNS.map((column) =>
      column === 'edition' && yearIsNumber ? Number(row[column]) : writeList(row[column]),
    ),
  );

describe.each([...editions])('edition $year', (edition) => {
  const csv = join(DIST, 'data', `${edition.year}.csv`);
  const json = pathToFileURL(join(DIST, 'data', `${edition.year}.json`)).href;

  test('pandas loads the CSV with its line: every cell, texts as texts', () => {
    const rows = runPython(
      'import pandas as pd',
      `figures = ${loadLine('pandas', csv)}`,
      'print(figures.to_json(orient="values", double_precision=15))',
    );
    expect(rows.map((row) => row.map(rounded))).toEqual(
      expectedRows(edition, { yearIsNumber: true }).map((row) => row.map(rounded)),
    );
  });

  test('pandas loads the JSON with its line: every cell, and lists as lists', () => {
    const rows = runPython(
      'import json, urllib.request, pandas as pd',
      `figures = ${loadLine('pandas-json', json)}`,
      'print(figures.to_json(orient="values", double_precision=15))',
    );
    expect(rows.map((row) => row.map(rounded))).toEqual(
      observationsOf(edition).map((row) =>
        OBSERVATION_COLUMNS.map((column) => rounded(row[column])),
      ),
    );
  });

  test('R loads the CSV with its line: every cell, texts as texts', () => {
    const text = run(
      R,
      '-e',
      [
        `figures <- ${loadLine('r', csv)}`,
        'cells <- lapply(figures, function(column) if (is.numeric(column)) sprintf("%.15g", column) else column)',
        'cat(paste(sapply(figures, class), collapse = " "), "\\n")',
        'for (column in cells) cat(ifelse(is.na(column) | column == "NA", "", column), sep = "\\n")',
      ].join('; '),
    );
    const [classes = '', ...cells] = text.trimEnd().split('\n');
    const expected = expectedRows(edition, { yearIsNumber: true });
    expect(classes.trim().split(' ')).toEqual(
      OBSERVATION_COLUMNS.map((column) => {
        if (column === 'edition' || column === 'paragraph') return 'integer';
        return ['value', 'lower', 'upper'].includes(column) ? 'numeric' : 'character';
      }),
    );
    const byColumn = OBSERVATION_COLUMNS.flatMap((_, place) =>
      expected.map((row) => row[place] ?? null),
    );
    const asWritten = (cell: Cell): string =>
      cell === null ? '' : String(typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell);
    expect(
      cells.map((cell, index) =>
        typeof byColumn[index] === 'number' ? String(Number(cell)) : cell,
      ),
    ).toEqual(byColumn.map(asWritten));
  });
});

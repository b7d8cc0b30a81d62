/** "Correct a figure" of CONTRIBUTING.md: only data files change, for every kind of number. */
import { applyEdits, type Edit } from '../frozen-data.ts';
import type { Recipe } from './recipe-project.ts';

const SOURCES = 'data/sources.json';
const CORRECTIONS = 'data/corrections.json';

interface Correction {
  readonly edition?: string;
  readonly indicator: string;
  readonly area?: string;
  readonly period: string;
  /** Default: the last significant digit changes by one. */
  readonly to?: Pick<Row, 'printed' | 'value'>;
}

interface Row {
  readonly value: number;
  readonly printed: string;
  readonly roundingStep: number;
  readonly approximate?: true;
}

/** Changes the last significant digit by one, also that of a fall, whose value is negative. */
function changeLastDigit(row: Row): Row {
  const { printed, value, roundingStep, approximate } = row;
  const last = approximate ? /\d(?=[0.,]*$)/ : /\d(?=\D*$)/;
  const sign = last.exec(printed)?.[0] === '9' ? -1 : 1;
  return {
    ...row,
    printed: printed.replace(last, (digit) => String(Number(digit) + sign)),
    // Removes floating-point errors, such as that of 0.4184 + 0.0001.
    value: Number((value + Math.sign(value) * sign * roundingStep).toPrecision(12)),
  };
}

/** The keys of a correction entry. `JSON.stringify` leaves out a key that is `undefined`. */
const numberOf = ({ printed, value, approximate }: Row) => ({ printed, value, approximate });

/** Steps 1 and 2 of the recipe: changes a row of the edition and its numeral in the ledger, and adds an entry. */
export function correctFigure(
  { read, write }: Recipe,
  { edition = '2024', indicator, area, period, to }: Correction,
): string[] {
  const figure = `${indicator}${area === undefined ? '' : `/${area}`}@${period}`;
  const file = `data/${edition}.json`;
  const keys = Object.entries({ indicator, area, period })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `"${key}": "${String(value)}"`);
  const lines = read(file).split('\n');
  const line = lines.find((each) => each.includes(keys.join(', ')));
  if (line === undefined) throw new Error(`There is no line of ${figure}.`);
  const was = JSON.parse(line.replace(/,$/, '')) as Row;
  const now = to === undefined ? changeLastDigit(was) : { ...was, ...to };
  const printed = [`"printed": "${was.printed}"`, `"printed": "${now.printed}"`] as const;
  const corrected = applyEdits(line, [[`"value": ${was.value}`, `"value": ${now.value}`], printed]);
  // The ledger of a source that has figures of one edition only is in the file of the edition.
  const numeral = lines.find((each) => each.includes(printed[0]) && !each.includes('"indicator"'));
  const edits: Edit[] = [[line, corrected]];
  if (numeral === undefined) write(SOURCES, applyEdits(read(SOURCES), [printed]));
  else edits.push([numeral, applyEdits(numeral, [printed])]);
  write(file, applyEdits(read(file), edits));
  const entry = JSON.stringify({
    date: '2099-12-31',
    edition,
    figure,
    was: numberOf(was),
    now: numberOf(now),
    reason: { id: 'Dua digit tertukar.', en: 'Two digits had changed places.' },
  });
  const list = read(CORRECTIONS);
  const separator = list.includes('"corrections": []') ? '' : ',';
  write(
    CORRECTIONS,
    applyEdits(list, [['"corrections": [', `"corrections": [\n    ${entry}${separator}`]]),
  );
  return [file, CORRECTIONS, ...(numeral === undefined ? [SOURCES] : [])];
}

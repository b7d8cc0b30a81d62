/** "Correct a figure" of CONTRIBUTING.md: only data files change, for every kind of number. */
import { applyEdits } from '../frozen-data.ts';
import type { Recipe } from './recipe-project.ts';

const EDITION = '2024';
const FILES = {
  edition: `data/${EDITION}.json`,
  sources: 'data/sources.json',
  corrections: 'data/corrections.json',
};

interface Row {
  readonly value: number;
  readonly printed: string;
  readonly roundingStep: number;
  readonly approximate?: true;
}

/** Changes the last significant digit by one. */
function changeLastDigit(row: Row): Row {
  const { printed, value, roundingStep, approximate } = row;
  const last = approximate ? /\d(?=[0.,]*$)/ : /\d(?=\D*$)/;
  const sign = last.exec(printed)?.[0] === '9' ? -1 : 1;
  return {
    ...row,
    printed: printed.replace(last, (digit) => String(Number(digit) + sign)),
    // Removes floating-point errors, such as that of 0.4184 + 0.0001.
    value: Number((value + sign * roundingStep).toPrecision(12)),
  };
}

/** The keys of a correction entry. `JSON.stringify` leaves out a key that is `undefined`. */
const numberOf = ({ printed, value, approximate }: Row) => ({ printed, value, approximate });

/** Steps 1 and 2 of the recipe: changes a row of the edition and its numeral in the ledger, and adds an entry. */
export function correctFigure(
  { read, write }: Recipe,
  indicator: string,
  period: string,
): string[] {
  const figure = `${indicator}@${period}`;
  const line = read(FILES.edition)
    .split('\n')
    .find((each) => each.includes(`"indicator": "${indicator}", "period": "${period}"`));
  if (line === undefined) throw new Error(`There is no line of ${figure}.`);
  const was = JSON.parse(line.replace(/,$/, '')) as Row;
  const now = changeLastDigit(was);
  const corrected = applyEdits(line, [
    [`"value": ${was.value}`, `"value": ${now.value}`],
    [`"printed": "${was.printed}"`, `"printed": "${now.printed}"`],
  ]);
  write(FILES.edition, applyEdits(read(FILES.edition), [[line, corrected]]));
  write(
    FILES.sources,
    applyEdits(read(FILES.sources), [
      [`"printed": "${was.printed}"`, `"printed": "${now.printed}"`],
    ]),
  );
  const entry = JSON.stringify({
    date: '2099-12-31',
    edition: EDITION,
    figure,
    was: numberOf(was),
    now: numberOf(now),
    reason: { id: 'Dua digit tertukar.', en: 'Two digits had changed places.' },
  });
  const list = read(FILES.corrections);
  const separator = list.includes('"corrections": []') ? '' : ',';
  write(
    FILES.corrections,
    applyEdits(list, [['"corrections": [', `"corrections": [\n    ${entry}${separator}`]]),
  );
  return Object.values(FILES);
}

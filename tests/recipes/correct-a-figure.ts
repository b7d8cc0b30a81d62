/** "Correct a figure" of CONTRIBUTING.md: data files alone change, whatever kind of number it is. */
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

/** One more or less in the last digit that is not rounded away. */
function changeLastDigit(row: Row): Row {
  const { printed, value, roundingStep, approximate } = row;
  const last = approximate ? /\d(?=[0.,]*$)/ : /\d(?=\D*$)/;
  const sign = last.exec(printed)?.[0] === '9' ? -1 : 1;
  return {
    ...row,
    printed: printed.replace(last, (digit) => String(Number(digit) + sign)),
    // Binary fractions leave dust behind: 0.4184 + 0.0001.
    value: Number((value + sign * roundingStep).toPrecision(12)),
  };
}

/** The keys that an entry repeats: JSON leaves out the one that is not there. */
const numberOf = ({ printed, value, approximate }: Row) => ({ printed, value, approximate });

/** Steps 1 and 2 of the recipe, by hand as it were: one line of the edition, its numeral in the ledger, one entry. */
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

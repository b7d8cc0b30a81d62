/** Checks the statements of a dataset against its figures. The check needs the edition that was built from the dataset. */
import type { FigureId } from '#indicators/figure.ts';
import { listEntries } from '#schema/entries.ts';
import { describeValue, faultAt, type Fault, type Path } from '#schema/fault.ts';
import type { ParsedDataset } from '#schema/parse-dataset.ts';
import type { Edition } from './edition.ts';

/** A statement that the figures of its source contradict is a mistake of this site or of the source, so it is a fault. */
export function checkStatements(parsed: ParsedDataset, edition: Edition): Fault[] {
  return edition.audits
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ statement, used, computed }) =>
      faultAt(parsed, [...pathOf(statement, parsed, edition), 'value'], {
        found: describeValue(edition.figure(statement).value),
        expected:
          computed === null
            ? 'a statement that holds'
            : `${String(computed.lower)} to ${String(computed.upper)}`,
        hint: `that is what ${used.join(' and ')} give`,
      }),
    );
}

/** The path of a figure's row. The figures of an edition start with its rows, in the same order. */
function pathOf(id: FigureId, { data }: ParsedDataset, { all }: Edition): Path {
  return listEntries(data)[all.findIndex((figure) => figure.id === id)]?.path ?? [];
}

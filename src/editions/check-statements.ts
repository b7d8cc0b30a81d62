/** Holds the statements of a dataset against its figures, which takes the edition built from it. */
import type { FigureId } from '#indicators/figure.ts';
import { listEntries } from '#schema/entries.ts';
import { describeValue, faultAt, type Fault, type Path } from '#schema/fault.ts';
import type { ParsedDataset } from '#schema/parse-dataset.ts';
import type { Edition } from './edition.ts';

/** A statement that its own source's figures contradict is a slip, ours or theirs: either way it is looked at before it is published. */
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

/** The figures of an edition begin with its rows, in their order. */
function pathOf(id: FigureId, { data }: ParsedDataset, { all }: Edition): Path {
  return listEntries(data)[all.findIndex((figure) => figure.id === id)]?.path ?? [];
}

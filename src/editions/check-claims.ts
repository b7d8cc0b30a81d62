/** Holds the claims of a dataset against its figures, which takes the edition built from it. */
import { reportFigure } from '#indicators/report-figures.ts';
import type { FigureId } from '#indicators/figure.ts';
import { describeValue, faultAt, type Fault } from '#schema/fault.ts';
import type { ParsedDataset } from '#schema/parse-dataset.ts';
import type { Dataset } from '#schema/shapes.ts';
import type { Edition } from './edition.ts';

/** A claim that its own source's figures contradict is a slip, ours or theirs: either way it is looked at before it is published. */
export function checkClaims(parsed: ParsedDataset, edition: Edition): Fault[] {
  return edition.audits
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ claim, used, computed }) =>
      faultAt(parsed, pathOf(claim, parsed.data), {
        found: describeValue(edition.figure(claim).value),
        expected:
          computed === null
            ? 'a claim that holds'
            : `${String(computed.lower)} to ${String(computed.upper)}`,
        hint: `that is what ${used.join(' and ')} give`,
      }),
    );
}

function pathOf(claim: FigureId, dataset: Dataset): (string | number)[] {
  for (const list of ['figures', 'claims', 'reports'] as const) {
    const index = dataset[list].findIndex((row) => reportFigure(row).id === claim);
    if (index >= 0) return [list, index, 'value'];
  }
  return [];
}

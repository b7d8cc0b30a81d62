/** Editions with figures that no edition has yet, for charts that must also be right for them. */
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { pointInterval } from '#indicators/interval.ts';

/** The edition with changed figures; those that the change returns as `undefined` are left out. */
export function changeFigures(
  edition: Edition,
  change: (figure: Figure) => Figure | undefined,
): Edition {
  const all = edition.all.flatMap((figure) => change(figure) ?? []);
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  return {
    ...edition,
    all,
    find: (id) => byId.get(id),
    figure: (id) => byId.get(id) ?? edition.figure(id),
  };
}

/** The edition in which the figures with these ids have exactly these values. */
export const withValues = (edition: Edition, values: Readonly<Record<string, number>>): Edition =>
  changeFigures(edition, (figure) => {
    const value = values[figure.id];
    return value === undefined ? figure : { ...figure, value, interval: pointInterval(value) };
  });

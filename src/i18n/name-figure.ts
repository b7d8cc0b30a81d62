import type { Figure } from '#indicators/figure.ts';
import type { Catalogue } from './catalogues.ts';

/** The name of a figure in tables: indicator, then sector, area or reading, then the source if the id contains it. */
export function nameFigure(figure: Figure, catalogue: Catalogue): string {
  const name = catalogue.indicators[figure.indicator];
  const part = nameOfPart(figure, catalogue);
  const subject = part === undefined ? name : `${name}: ${part}`;
  return figure.outlet === null ? subject : `${subject} (${figure.outlet})`;
}

/** The name of the sector, area or reading; `undefined` for a total. */
export function nameOfPart(figure: Figure, catalogue: Catalogue): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    ...catalogue.sectors,
    ...catalogue.areas,
    ...catalogue.readings,
  };
  const keys = [figure.area, figure.sector ?? figure.reading].filter((key) => key !== null);
  const names = keys.flatMap((key) => parts[key] ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

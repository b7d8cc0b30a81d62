import type { Figure } from '#indicators/figure.ts';
import type { Catalogue } from './catalogues.ts';

/**
 * What a figure is called in tables: indicator, then sector, area or reading.
 * @throws Error when the catalogue has no name for the indicator, so that no bare code reaches a reader.
 */
export function nameFigure(figure: Figure, catalogue: Catalogue): string {
  const names: Readonly<Record<string, string>> = catalogue.indicators;
  const name = names[figure.indicator];
  if (name === undefined) {
    throw new Error(
      `No name for the indicator "${figure.indicator}": add it to "indicators" in src/i18n/id.ts and en.ts.`,
    );
  }
  const part = nameOfPart(figure, catalogue);
  return part === undefined ? name : `${name}: ${part}`;
}

/** The name of the sector, area or reading; `undefined` for a total. */
export function nameOfPart(figure: Figure, catalogue: Catalogue): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    ...catalogue.sectors,
    ...catalogue.areas,
    ...catalogue.readings,
  };
  const key = figure.sector ?? figure.area;
  return key === null ? undefined : parts[key];
}

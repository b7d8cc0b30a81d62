import { expect, test } from 'vitest';
import { readEditions } from '#editions';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';

test.each(LOCALES)('every figure has a name of its own in %s', (locale) => {
  for (const edition of readEditions()) {
    const names = edition.all.map(
      (figure) => `${nameFigure(figure, CATALOGUES[locale])} @ ${figure.period}`,
    );
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a figure without a name is refused with the place to add one', () => {
  const [figure] = readEditions().flatMap(({ all }) => all);
  if (figure === undefined) throw new Error('There is no figure.');
  expect(() => nameFigure({ ...figure, indicator: 'unheard-of' }, CATALOGUES.id)).toThrow(
    'No name for the indicator "unheard-of": add it to "indicators" in src/i18n/id.ts and en.ts.',
  );
});

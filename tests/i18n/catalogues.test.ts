import { expect, test } from 'vitest';
import { readFolder } from '#editions/read-folder.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';

test.each(LOCALES)('every figure has a name of its own in %s', (locale) => {
  for (const edition of readFolder().editions) {
    const names = edition.all.map(
      (figure) => `${nameFigure(figure, CATALOGUES[locale])} @ ${figure.period}`,
    );
    expect(new Set(names).size).toBe(names.length);
  }
});

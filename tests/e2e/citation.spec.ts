/** Citations give the day of access: a script writes it, and without scripts there is a placeholder. */
import { expect, test } from '@playwright/test';

import { editionDataPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { test as withoutScript } from './without-script.ts';
import { articleAddress, chartAddress, edition, tagsOfLocale } from './site-pages.ts';

for (const locale of LOCALES) {
  const { accessDay } = CATALOGUES[locale].citation;
  const paths = [
    articleAddress(locale),
    chartAddress(locale, 'coverage'),
    editionDataPath(locale, edition.year),
  ];

  const tag = tagsOfLocale(locale);

  test(`citations in ${locale} name the day of access`, { tag }, async ({ page }) => {
    await page.clock.setFixedTime('2027-03-09T05:00:00Z');
    for (const path of paths) {
      await page.goto(path);
      const places = page.locator('.citation .accessed');
      await expect(places).not.toHaveCount(0);
      const day = new Intl.DateTimeFormat(CATALOGUES[locale].language.tag, {
        dateStyle: 'long',
      }).format(new Date('2027-03-09T05:00:00Z'));
      const said = new Set(await places.allTextContents());
      expect(said, path).toEqual(new Set([day]));
    }
  });

  withoutScript(
    `without script, citations in ${locale} have a placeholder for the day`,
    { tag },
    async ({ page }) => {
      await page.goto(chartAddress(locale, 'coverage'));
      const said = await page.locator('.citation .accessed').allTextContents();
      expect(new Set(said)).toEqual(new Set([accessDay]));
    },
  );
}

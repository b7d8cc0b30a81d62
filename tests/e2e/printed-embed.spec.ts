/** An embed that is printed is one page, with its chart, its source, its day and its address. */
import { expect, test } from '@playwright/test';

import { CHART_SLUGS, specifyChart } from '#charts/registry.ts';
import { absolute } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';
import { letters, readPdf } from './pdf-text.ts';
import { edition, embedAddress, tagsOfChart } from './site-pages.ts';

for (const locale of LOCALES) {
  for (const slug of CHART_SLUGS) {
    test(
      `the embed of ${slug} in ${locale} is printed whole, on one page`,
      { tag: ['@chromium', ...tagsOfChart(locale, slug)] },
      async ({ page }) => {
        // A narrow viewport, as in a column; the printed page is as wide as the paper.
        await page.setViewportSize({ width: 320, height: 400 });
        await page.goto(embedAddress(locale, slug));
        const { printed, pages } = await readPdf(page);
        expect(pages).toBe(1);
        const { title, measure, notes, sources, paths, language } = specifyChart(
          slug,
          edition,
          locale,
        );
        for (const part of [
          title,
          measure,
          ...notes,
          ...sources.map(({ outlet }) => outlet),
          absolute(paths.page),
          language.words.site.notOfficial,
        ])
          expect.soft(printed).toContain(letters(part));
        // Some charts have other words where they are narrow, and one has no words.
        await page.setViewportSize({ width: 700, height: 400 });
        await expect(page.locator('.picture svg:visible')).toHaveCount(1);
        const labels = await page
          .locator('.picture svg:visible text')
          .evaluateAll((each) => each.map(({ textContent }) => textContent));
        for (const label of labels) expect.soft(printed).toContain(letters(label));
      },
    );
  }
}

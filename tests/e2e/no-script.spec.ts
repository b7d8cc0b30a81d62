/** Without scripts no content is missing: notes, tables, languages and embed code work with HTML alone. */
import { expect } from '@playwright/test';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { DEFAULT_LOCALE, LOCALES, otherLocales } from '#i18n/locales.ts';
import {
  articleAddress,
  chartAddress,
  dataAddress,
  edition,
  editionDataAddress,
  groupPages,
  IN_EVERY_ENGINE,
  SAMPLE_PAGES,
  tagsOfLocale,
  tagsOfWalk,
  visitEach,
} from './site-pages.ts';
import { test } from './without-script.ts';

/** Tolerance in pixels: so far down a page, Firefox has seen an edge a thousandth of a pixel from itself. */
const ROUNDING = 0.01;

for (const locale of LOCALES) {
  const tag = locale === DEFAULT_LOCALE ? [] : [IN_EVERY_ENGINE];
  test(
    `a click on a number in ${locale} shows its note as a card, which leads back to the number`,
    { tag },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      // A number that the primary source printed, not one that we computed.
      const stat = page.locator('a.stat:not(:has([data-status]))').nth(2);
      const note = page.locator((await stat.getAttribute('href')) ?? '');
      await expect(note).not.toBeInViewport();
      await stat.click();
      await expect(note).toBeInViewport({ ratio: 0.99 });
      await expect(note).toContainText(edition.primarySource.outlet);
      await expect(note).toHaveCSS('position', 'fixed');
      await expect(stat, 'the reader stays where the number is').toBeInViewport();
      await note.locator('.back').click();
      await expect(note).not.toBeInViewport();
      await expect(stat).toBeInViewport();
    },
  );

  test(
    `the notes of the article in ${locale} are at its end, and each is legible`,
    { tag: [...tagsOfLocale(locale), IN_EVERY_ENGINE] },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      await expect(page.locator('.provenance h2')).toBeVisible();
      const notes = await page
        .locator('.provenance li')
        .evaluateAll((items) =>
          items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect),
        );
      expect(notes.length).toBeGreaterThan(20);
      let end = Number.NEGATIVE_INFINITY;
      for (const { top, bottom, height } of notes) {
        expect(top).toBeGreaterThanOrEqual(end - ROUNDING);
        expect(height).toBeGreaterThan(40);
        end = bottom;
      }
    },
  );

  test(
    `every other language is one click away from ${locale}, on the same page`,
    { tag: ['@address', ...tag] },
    async ({ page }) => {
      for (const address of [
        articleAddress,
        (language: typeof locale) => chartAddress(language, 'coverage'),
      ]) {
        for (const other of otherLocales(locale)) {
          await page.goto(address(locale));
          await page
            .getByRole('link', { name: CATALOGUES[other].language.name, exact: true })
            .click();
          await expect(page).toHaveURL(new RegExp(`/${address(other)}$`));
          await expect(page.locator('html')).toHaveAttribute('lang', other);
        }
      }
    },
  );

  test(
    `a former address of a row in ${locale} shows one highlighted link to the row`,
    { tag: [...tagsOfLocale(locale), IN_EVERY_ENGINE] },
    async ({ page }) => {
      const id = `active-participants/wage-earners@${edition.december}` as const;
      await page.goto(`${dataAddress(locale)}#${id}`);
      const link = page.locator('.index a:target');
      await expect(link).toBeInViewport({ ratio: 1 });
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${editionDataAddress(locale)}#${id}$`));
      const row = page.locator('tr:target');
      await expect(row).toBeInViewport();
      await expect(row).toContainText(edition.figure(id).printed ?? '');
    },
  );

  test(`the embed code can be selected, in ${locale}`, { tag }, async ({ page }) => {
    await page.goto(chartAddress(locale, 'coverage'));
    const code = page.locator('textarea');
    await expect(code).toBeVisible();
    await expect(code).toHaveValue(/^<figure [^]*<\/figure><script [^]*<\/script>$/);
    await expect(code).not.toBeDisabled();
    await expect(page.locator('button.copy')).toBeHidden();
  });
}

for (const group of groupPages(SAMPLE_PAGES, tagsOfWalk)) {
  test(
    `all content of ${group.name} is visible once its details are open`,
    { tag: group.tag },
    async ({ page }) => {
      await visitEach(group, async ({ address }) => {
        await page.goto(address);
        const main = page.locator('main');
        const words = (await main.innerText()).split(/\s+/).length;
        expect(words).toBeGreaterThan(20);
        const all = await page.locator('details').all();
        // Outer `<details>` come before the inner ones. In a long list all are similar, so only three are clicked.
        const kinds = await page
          .locator('details')
          .evaluateAll((each) => each.map(({ parentElement }) => parentElement?.className ?? ''));
        for (const [index, details] of all.entries()) {
          const earlier = kinds.slice(0, index).filter((kind) => kind === kinds[index]).length;
          if (earlier < 3) await details.locator(':scope > summary').click();
          else await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
          await expect(details.locator(':scope > :not(summary)').first()).toBeVisible();
        }
        // Embeds hide an address that is shown only in print.
        await expect(page.locator('[hidden]:not(main > .source > i)')).toHaveCount(0);
        for (const control of await page.locator('.copy, .choices, .theme, .share, .ask').all())
          await expect(control).toBeHidden();
        const unseen = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(p, h1, h2, h3, li, dt, dd, td, th, .picture)')]
            .filter((element) => element.getClientRects().length === 0)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(unseen).toEqual([]);
      });
    },
  );
}

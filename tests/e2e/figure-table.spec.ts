/** The table of figures can be filtered, sorted, linked to, downloaded and printed; without scripts it is complete. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { extractText } from 'unpdf';

import { downloadPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { isOfOtherProvince, type Figure } from '#indicators/figure.ts';
import { expectNoViolations } from './axe.ts';
import { expectToFit, measureFit } from './page-fit.ts';
import { SCHEMES, setFor } from './reader-settings.ts';
import {
  IN_EVERY_ENGINE,
  ONLY_IN_ALL,
  edition,
  editionDataAddress,
  listenTo,
  tagsOfBehaviour,
} from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

/** In the order of the table: other provinces, which are context, are its last group. */
const all = [
  ...edition.all.filter((figure) => !isOfOtherProvince(figure)),
  ...edition.all.filter(isOfOtherProvince),
];
const idsOf = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id);
const derived = all.filter(({ status }) => status === 'derived');

/** Ids of the visible rows, from top to bottom. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('.figures tr[id]').evaluateAll((rows) =>
    rows
      .map((row) => ({ id: row.id, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
      .sort((a, b) => a.box.top - b.box.top)
      .map(({ id }) => id),
  );
const wordsOf = (locale: Locale) => CATALOGUES[locale].data.ask;
const countOf = (locale: Locale, count: number): string =>
  wordsOf(locale).some.replace('{shown}', String(count)).replace('{all}', String(all.length));
const sortButton = (page: Page, column: string) =>
  page.locator(`.figures [data-sort=${column}] button`);
/** Waits until the page has written this query string into the address. */
const expectQuery = (page: Page, query: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).search).toBe(query);

for (const locale of LOCALES) {
  const address = editionDataAddress(locale);
  const ask = wordsOf(locale);
  const format = formatterFor(locale);
  const { figure: tableWords } = CATALOGUES[locale];

  test.describe(`the table in ${locale}`, { tag: tagsOfBehaviour(locale) }, () => {
    test('shows all figures, in their groups, and says how many', async ({ page }) => {
      const complaints = listenTo(page);
      await page.goto(address);
      await expect(page.getByRole('status')).toHaveText(countOf(locale, all.length));
      expect(await shown(page)).toEqual(idsOf(all));
      await expect(page.locator('.figures .group')).toHaveCount(5);
      await expectQuery(page, '');
      expect(complaints).toEqual([]);
    });

    test('finds rows by words, numbers and codes, and hides groups without one', async ({
      page,
    }) => {
      await page.goto(address);
      const search = page.getByRole('searchbox', { name: ask.q });
      const figure = edition.figure(`active-participants/wage-earners@${edition.december}`);
      await search.fill(format.label(figure).toUpperCase());
      await expect.poll(() => shown(page)).toContain(figure.id);
      const found = await shown(page);
      expect(found.length).toBeLessThan(6);
      await expect(page.getByRole('status')).toHaveText(countOf(locale, found.length));
      for (const row of found)
        await expect(page.locator(`[id="${row}"]`)).toContainText(format.label(figure));
      const groups = new Set(found.map((id) => page.locator(`tbody:has([id="${id}"]) .group`)));
      for (const group of groups) await expect(group).toBeVisible();
      await expect(page.locator('.figures .group').nth(2)).toBeHidden();
      await search.fill('ucj-denominator/all-segments');
      await expect
        .poll(() => shown(page))
        .toEqual([`ucj-denominator/all-segments@${edition.year}`]);
    });

    test(
      'says so if no row matches, and one button shows all rows again',
      { tag: IN_EVERY_ENGINE },
      async ({ page }) => {
        await page.goto(`${address}?q=zzz&sort=value`);
        await expect(page.getByRole('status')).toHaveText(
          ask.none.replace('{all}', String(all.length)),
        );
        expect(await shown(page)).toEqual([]);
        await expect(page.getByRole('link', { name: ask.download })).toBeHidden();
        await page.getByRole('button', { name: ask.reset }).click();
        expect(await shown(page)).toEqual(idsOf(all));
        await expect(page.getByRole('searchbox')).toBeFocused();
        await expect(page.getByRole('button', { name: ask.reset })).toBeHidden();
        await expectQuery(page, '');
      },
    );

    test('is filtered by each list, and the address contains the filter', async ({ page }) => {
      await page.goto(`${address}?utm_source=x`);
      const [source] = edition.sources.slice(1);
      const cases = [
        {
          label: ask.source,
          value: source?.id,
          filter: (each: Figure) => each.source === source?.id,
        },
        {
          label: ask.status,
          value: 'derived',
          filter: (each: Figure) => each.status === 'derived',
        },
        {
          label: ask.indicator,
          value: 'claims-paid-value',
          filter: (each: Figure) => each.indicator === 'claims-paid-value',
        },
        { label: ask.area, value: 'aceh', filter: (each: Figure) => each.area === 'aceh' },
        { label: ask.area, value: 'kaur', filter: (each: Figure) => each.area === 'kaur' },
        { label: ask.area, value: 'province', filter: (each: Figure) => each.area === null },
      ];
      const names = ['source', 'status', 'indicator', 'area', 'area', 'area'];
      for (const [index, { label, value = '', filter }] of cases.entries()) {
        const list = page.getByRole('combobox', { name: label, exact: true });
        await list.selectOption(value);
        const expected = idsOf(all.filter(filter));
        expect(expected.length, value).toBeGreaterThan(0);
        expect(await shown(page)).toEqual(expected);
        await expect(page.getByRole('status')).toHaveText(countOf(locale, expected.length));
        await expectQuery(page, `?utm_source=x&${names[index] ?? ''}=${value}`);
        await list.selectOption('');
      }
      await page.getByRole('combobox', { name: ask.status }).selectOption('reported');
      await page.getByRole('combobox', { name: ask.area }).selectOption('kaur');
      expect(await shown(page)).toEqual(
        idsOf(all.filter(({ area, status }) => area === 'kaur' && status === 'reported')),
      );
    });

    test(
      'offers in each list what its rows have, each under a name of its own',
      { tag: IN_EVERY_ENGINE },
      async ({ page }) => {
        const { indicators, areas, citation } = CATALOGUES[locale];
        const sources = new Set(edition.sources.map(({ id }) => id));
        const expected = {
          [ask.source]: sources,
          [ask.status]: new Set(all.map(({ status }) => status)),
          [ask.indicator]: new Set(all.map(({ indicator }) => indicator)),
          [ask.area]: new Set(all.map(({ area }) => area ?? 'province')),
        };
        await page.goto(address);
        for (const [label, codes] of Object.entries(expected)) {
          const list = page.getByRole('combobox', { name: label, exact: true });
          const options = await list
            .locator('option')
            .evaluateAll((each) =>
              each.map((option) => [(option as HTMLOptionElement).value, option.textContent]),
            );
          const [first, ...rest] = options;
          expect(first).toEqual(['', ask.all]);
          expect(new Set(rest.map(([code]) => code))).toEqual(codes);
          expect(new Set(rest.map(([, name]) => name)).size).toBe(rest.length);
          const names: Readonly<Record<string, string>> = {
            ...indicators,
            ...areas,
            province: citation.province(edition.region.name),
          };
          for (const [code = '', name = ''] of rest)
            if (code in names && label !== ask.source) expect(name).toBe(names[code]);
        }
      },
    );

    test('is sorted by each column with the keyboard, up, down and back to its groups', async ({
      page,
    }) => {
      await page.goto(address);
      const units = [...new Set(all.map(({ unit }) => unit))];
      const byValue = (direction: number) => (a: Figure, b: Figure) =>
        units.indexOf(a.unit) - units.indexOf(b.unit) || direction * (a.value - b.value);
      const head = page.locator('[data-sort=value]');
      await sortButton(page, 'value').focus();
      await page.keyboard.press('Enter');
      await expect(head).toHaveAttribute('aria-sort', 'ascending');
      expect(await shown(page)).toEqual(idsOf([...all].sort(byValue(1))));
      await expect(page.locator('.figures .group:visible')).toHaveCount(0);
      await expectQuery(page, '?sort=value');
      await expect(sortButton(page, 'value')).toBeFocused();
      await page.keyboard.press('Space');
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      expect(await shown(page)).toEqual(idsOf([...all].sort(byValue(-1))));
      await expectQuery(page, '?sort=-value');

      await sortButton(page, 'period').click();
      await expect(page.locator('[aria-sort]')).toHaveCount(1);
      await expect(page.locator('[data-sort=period]')).toHaveAttribute('aria-sort', 'ascending');
      const periods = await page
        .locator('.figures time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(periods).toEqual(all.map(({ period }) => period).sort());

      const { compare } = new Intl.Collator(locale);
      for (const [column, selector] of [
        ['indicator', 'th a'],
        ['status', '.status'],
      ] as const) {
        await sortButton(page, column).click();
        const texts = await page
          .locator(`.figures tr[id] ${selector}`)
          .evaluateAll((cells) => cells.map(({ textContent }) => textContent.trim()));
        expect(texts).toEqual([...texts].sort(compare));
        expect(new Set(texts).size).toBeGreaterThan(2);
      }
      await sortButton(page, 'source').click();
      const sources = await page
        .locator('.figures tr[data-source]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-source')));
      expect(sources.filter((each, index) => each !== sources[index - 1]).length).toBe(
        new Set(sources).size,
      );

      await sortButton(page, 'source').click();
      await sortButton(page, 'source').click();
      await expect(page.locator('[aria-sort]')).toHaveCount(0);
      expect(await shown(page)).toEqual(idsOf(all));
      await expect(page.locator('.figures .group:visible')).toHaveCount(5);
    });

    // Not in Firefox: it restores the page from memory, and Playwright waits for a load event that never comes.
    test(
      'has the filters and the order of its address, also after going back, and in the other language',
      { tag: ['@chromium', ONLY_IN_ALL] },
      async ({ page }) => {
        const complaints = listenTo(page);
        const query = '?q=peserta&status=derived&sort=-value';
        const expectAsked = async (): Promise<void> => {
          await expect(page.getByRole('searchbox')).toHaveValue('peserta');
          await expect(page.getByRole('combobox', { name: ask.status })).toHaveValue('derived');
          await expect(page.locator('[data-sort=value]')).toHaveAttribute(
            'aria-sort',
            'descending',
          );
        };
        await page.goto(editionDataAddress(locale));
        await page.getByRole('searchbox').fill('peserta');
        await page.getByRole('combobox', { name: ask.status }).selectOption('derived');
        await sortButton(page, 'value').click();
        await sortButton(page, 'value').click();
        await expectQuery(page, query);
        const before = await shown(page);
        await page.goto(`${address}?sort=value`);
        await page.goto(address + query);
        await expectAsked();
        expect(await shown(page)).toEqual(before);
        await page.locator('.kicker a').click();
        await page.goBack();
        await expectAsked();
        expect(await shown(page)).toEqual(before);
        for (const other of LOCALES) {
          await page.goto(editionDataAddress(other) + query.replace('peserta', 'participants'));
          await expect(page.locator('[data-sort=value]')).toHaveAttribute(
            'aria-sort',
            'descending',
          );
        }
        expect(complaints).toEqual([]);
      },
    );

    test(
      'ignores unknown parameters and values of the address',
      { tag: ONLY_IN_ALL },
      async ({ page }) => {
        await page.goto(`${address}?status=guessed&sort=colour&indicator=none`);
        for (const list of await page.getByRole('combobox').all())
          await expect(list.locator('option:checked')).toHaveText(ask.all);
        await expect(page.getByRole('status')).toHaveText(countOf(locale, all.length));
        expect(await shown(page)).toEqual(idsOf(all));
        await expectQuery(page, '');
      },
    );

    test('never hides the row that an address names', { tag: ONLY_IN_ALL }, async ({ page }) => {
      const id = `active-participants/wage-earners@${edition.december}`;
      await page.goto(`${address}?status=derived&sort=-value#${id}`);
      const row = page.locator(`[id="${id}"]`);
      await expect(row).toBeInViewport();
      await expect(page.locator('tr:target')).toHaveAttribute('id', id);
      await expect(page.getByRole('status')).toHaveText(countOf(locale, all.length));
      await expectQuery(page, '?sort=-value');
      expect(new URL(page.url()).hash).toBe(`#${id}`);

      // A filter that excludes the row also removes it from the address.
      await page.getByRole('combobox', { name: ask.status }).selectOption('derived');
      await expect(row).toBeHidden();
      await expectQuery(page, '?status=derived&sort=-value');
      expect(new URL(page.url()).hash).toBe('');

      // A link within the table to a hidden row.
      const [input = ''] = derived[0]?.inputs ?? [];
      await page.locator(`.used a[href$="#${input}"]:visible`).first().click();
      await expect(page.locator(`[id="${input}"]`)).toBeInViewport();
      await expect(page.locator('tr:target')).toHaveAttribute('id', input);

      const kept = `${address}?status=reported&sort=period#${id}`;
      await page.goto(kept);
      await expect(row).toBeInViewport();
      await expect(page.locator('tr:target')).toHaveAttribute('id', id);
      await expect(page.getByRole('combobox', { name: ask.status })).toHaveValue('reported');
      await page.evaluate(() => (location.hash = 'ucj-not-covered@2024'));
      await expect(page.locator('[id="ucj-not-covered@2024"]')).toBeInViewport();
    });

    // Not in Firefox: it saves the file, but Playwright gets no event for the first blob that Firefox saves.
    test(
      'is downloaded as shown: the lines of the CSV, in the order of the rows',
      { tag: '@chromium' },
      async ({ page, request }) => {
        const complaints = listenTo(page);
        const csv = await (await request.get(downloadPath(edition.year, 'csv'))).text();
        const [header = '', ...lines] = csv.trimEnd().split('\r\n');
        await page.goto(`${address}?status=derived&sort=-value`);
        const rows = await shown(page);
        expect([...rows].sort()).toEqual(idsOf(derived).sort());
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: ask.download }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(ask.file(edition.year));
        const text = readFileSync(await download.path(), 'utf8');
        const expected = rows.map(
          (id) => lines[edition.all.findIndex((figure) => figure.id === id)],
        );
        expect(text).toBe([header, ...expected, ''].join('\r\n'));
        expect(complaints).toEqual([]);
      },
    );

    test('says so if the download fails', { tag: ONLY_IN_ALL }, async ({ page }) => {
      await page.goto(address);
      await page.route('**/*.csv', (route) => route.fulfill({ status: 503, body: 'sorry' }));
      await page.getByRole('link', { name: ask.download }).click();
      await expect(page.getByRole('status')).toHaveText(ask.failed);
    });

    test('fits the screen with all citations open', { tag: IN_EVERY_ENGINE }, async ({ page }) => {
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const citations = page.locator('.figures details');
        expect(await citations.count()).toBeGreaterThan(0);
        await citations.evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        expectToFit(await page.evaluate(measureFit), width);
      }
    });

    test('has cards with labels on a phone, and is a table for screen readers', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${address}?status=implied&sort=-value`);
      await expect(page.getByRole('status')).not.toBeEmpty();
      expectToFit(await page.evaluate(measureFit), 320);
      // Playwright derives the role from the element name. In browsers `display: block` removes it, so roles are explicit.
      await expect(
        page.locator('.figures:not([role]), .figures :is(thead, tbody, tr, th, td):not([role])'),
      ).toHaveCount(0);
      const figures = all.filter(({ status }) => status === 'implied');
      const rows = page.getByRole('row');
      // The header row, and the visible rows.
      await expect(rows).toHaveCount(figures.length + 1);
      const row = rows.nth(1);
      await expect(row.getByRole('rowheader')).toHaveCount(1);
      await expect(row.getByRole('cell')).toHaveCount(4);
      await expect(page.getByRole('columnheader')).toHaveCount(5);
      await expect(
        page.getByRole('columnheader', { name: tableWords.value, exact: true }),
      ).toBeVisible();
      const labels = await row.getByRole('cell').evaluateAll((cells) =>
        cells.map((cell) =>
          // The computed value is the `attr()` function in Firefox, and its result in Chromium.
          getComputedStyle(cell, '::before').content.replace(
            'attr(data-label)',
            `"${cell.getAttribute('data-label') ?? ''}"`,
          ),
        ),
      );
      for (const label of [tableWords.period, tableWords.status, tableWords.origin])
        expect(labels.filter((content) => content.startsWith(`"${label}"`))).toHaveLength(1);
      const [name, value] = [row.getByRole('rowheader'), row.locator('.number data')];
      expect((await value.boundingBox())?.x).toBeGreaterThan((await name.boundingBox())?.x ?? 0);
      for (const button of await page.locator('.figures button').all()) {
        const box = await button.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
      }
    });

    test(
      'has no faults that axe finds while it is filtered and sorted, in both themes, wide and narrow',
      { tag: ['@chromium', ONLY_IN_ALL] },
      async ({ page }) => {
        await page.goto(`${address}?status=implied&sort=-value`);
        for (const [width, colorScheme] of [320, 1280].flatMap((each) =>
          SCHEMES.map((scheme) => [each, scheme] as const),
        )) {
          await page.setViewportSize({ width, height: 900 });
          await setFor(page, { colorScheme });
          await expectNoViolations(page, {
            where: `${width} ${colorScheme}`,
            within: '#figures',
          });
        }
      },
    );

    test(
      'is printed as shown, with the filters in words and without the form',
      { tag: ['@chromium', ONLY_IN_ALL] },
      async ({ page }) => {
        await page.goto(`${address}?status=implied&sort=-value`);
        await expect(page.getByRole('status')).not.toBeEmpty();
        const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
        const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
        const printed = text.replaceAll(/\s+/g, ' ');
        const implied = all.filter(({ status }) => status === 'implied');
        const column = ask.descending.replace('{column}', tableWords.value);
        expect(printed).toContain(
          `${countOf(locale, implied.length)} ${ask.status}: ${tableWords.statuses.implied}; ${column}`,
        );
        for (const figure of implied) expect(printed).toContain(figure.indicator.split('-')[0]);
        expect(printed).not.toContain('vulnerable-workers');
        for (const control of [ask.q, ask.download, ask.reset, ask.how.slice(0, 30), '↕'])
          expect(printed).not.toContain(control);

        await page.goto(address);
        await expect(page.getByRole('status')).not.toBeEmpty();
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.ask')).toBeHidden();
        expect(await shown(page)).toEqual(idsOf(all));
      },
    );
  });

  withoutScript(
    `the table in ${locale} is complete without scripts and shows no control`,
    { tag: tagsOfBehaviour(locale) },
    async ({ page }) => {
      await page.goto(`${address}?status=derived`);
      expect(await shown(page)).toEqual(idsOf(all));
      await expect(page.locator('.ask')).toBeHidden();
      await expect(page.locator('.figures button')).toHaveCount(0);
      const signs = await page
        .locator('.figures thead th')
        .evaluateAll((heads) => heads.map((head) => getComputedStyle(head, '::after').content));
      expect(new Set(signs)).toEqual(new Set(['none']));
    },
  );
}

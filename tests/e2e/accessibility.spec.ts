/** Automatic accessibility checks find no violations on any page, in both themes, with `<details>` open and closed. */
import { expect, test } from '@playwright/test';

import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { expectNoViolations } from './axe.ts';
import { contrast } from './contrast.ts';
import { SCHEMES, setFor, tagOf } from './reader-settings.ts';
import {
  DATED_EMBEDS,
  listenTo,
  nameOf,
  ONLY_IN_ALL,
  SITE_PAGES,
  tagsOfEachPage,
  tagsOfPage,
  unfold,
} from './site-pages.ts';

const SETTINGS = [
  { width: 320, colorScheme: 'light', isOfColours: false },
  { width: 1280, colorScheme: 'light', isOfColours: false },
  { width: 1280, colorScheme: 'dark', isOfColours: true },
] as const;
/** The setting for charts in further languages, whose pages have the same elements and colours. */
const FIRST_SETTING = SETTINGS.slice(0, 1);

/** WCAG 1.4.3 for text, 1.4.11 for marks that a reader needs to understand a chart. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** Axe does not look into pictures that are hidden from screen readers, so their colours are measured here. */
interface Colour {
  readonly what: string;
  readonly colour: string;
  readonly kind: 'text' | 'mark';
}

/** Every colour that the visible charts use for text and for marks of figures. */
function coloursOfCharts(): Colour[] {
  const shown = [...document.querySelectorAll('.picture svg')].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  return shown.flatMap((svg) => [
    ...[...svg.querySelectorAll('text')].map((text) => ({
      what: text.textContent,
      colour: getComputedStyle(text).fill,
      kind: 'text' as const,
    })),
    ...[...svg.querySelectorAll('[data-figure]')].map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      // The visible colour of a mark is that of its outline, or of its fill if it has no outline.
      return {
        what: mark.getAttribute('data-figure') ?? '',
        colour: stroke === 'none' ? fill : stroke,
        kind: 'mark' as const,
      };
    }),
  ]);
}

/** The background of the charts: the colour of the page, or the browser's default if the page has none. */
function colourBehind(): string {
  for (let element = document.querySelector('.picture'); element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

for (const sitePage of [...SITE_PAGES, ...DATED_EMBEDS]) {
  // Firefox checks one page of each kind, except the table of all figures, which takes a minute there.
  const isLong = sitePage.kind === 'edition-data';
  const engines = tagsOfEachPage(sitePage).length > 0 || isLong ? ['@chromium'] : [];
  const isRepeated = sitePage.chart !== undefined && sitePage.locale !== DEFAULT_LOCALE;
  const settings = isRepeated ? FIRST_SETTING : SETTINGS;
  const settingsInWords = isRepeated
    ? 'on a phone'
    : 'in both themes, on a phone and on a wide screen';
  test(
    `axe finds no violations on ${nameOf(sitePage)}, with details open, ${settingsInWords}`,
    { tag: [...tagsOfEachPage(sitePage), ...engines, ...(isLong ? [ONLY_IN_ALL] : [])] },
    async ({ browserName, page }) => {
      const complaints = listenTo(page);
      await page.goto(sitePage.address);
      await page.evaluate(unfold);
      for (const { width, colorScheme, isOfColours } of settings) {
        // Firefox reads the theme only from its preferences at the start.
        if (browserName !== 'chromium' && colorScheme === 'dark') continue;
        await page.setViewportSize({ width, height: 800 });
        await setFor(page, { colorScheme });
        const where = `${nameOf(sitePage)}, ${width} pixels, ${colorScheme}`;
        await expectNoViolations(page, { where, isOfColours });
      }
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    },
  );
}

for (const colorScheme of SCHEMES) {
  for (const sitePage of SITE_PAGES.filter(
    ({ kind, locale }) => ['article', 'embed'].includes(kind) && locale === DEFAULT_LOCALE,
  )) {
    test(
      `the colours of the charts on ${nameOf(sitePage)} have enough contrast, ${colorScheme}`,
      { tag: [...tagOf(colorScheme).tag, ...tagsOfPage(sitePage)] },
      async ({ page }) => {
        await setFor(page, { colorScheme });
        await page.goto(sitePage.address);
        const behind = await page.evaluate(colourBehind);
        const colours = await page.evaluate(coloursOfCharts);
        expect(colours.length).toBeGreaterThan(0);
        const faint = colours
          .map((each) => ({ ...each, ratio: contrast(each.colour, behind) }))
          .filter(({ kind, ratio }) => ratio < (kind === 'text' ? TEXT_CONTRAST : MARK_CONTRAST))
          .map(
            ({ what, colour, ratio }) => `${what}: ${colour} on ${behind} is ${ratio.toFixed(2)}`,
          );
        expect([...new Set(faint)], 'change the colour in src/charts/colours.ts').toEqual([]);
      },
    );
  }
}

/** Automatic checks of accessibility find nothing, on any page, in either theme, folded or unfolded. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { contrast } from './contrast.ts';
import { SCHEMES, setFor, tagOf } from './reader-settings.ts';
import { listenTo, nameOf, SAMPLE_PAGES, SITE_PAGES } from './site-pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280] as const;

/** WCAG 1.4.3 for text, 1.4.11 for what must be seen to read a chart. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** Axe does not look into pictures that are hidden from screen readers, so their colours are measured here. */
interface Colour {
  readonly what: string;
  readonly colour: string;
  readonly kind: 'text' | 'mark';
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(passes.length, 'axe checked nothing').toBeGreaterThan(10);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`,
    ),
  );
  expect(faults).toEqual([]);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLElement>('[popover]')?.showPopover();
  });
}

/** Every colour that the visible charts use for text and for marks that stand for figures. */
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
      // A mark is seen by its outline where it has one, else by its fill.
      return {
        what: mark.getAttribute('data-figure') ?? '',
        colour: stroke === 'none' ? fill : stroke,
        kind: 'mark' as const,
      };
    }),
  ]);
}

/** What lies behind the charts: the colour of the page, or the browser's own where the page has none. */
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

for (const sitePage of SITE_PAGES.filter((each) => !SAMPLE_PAGES.includes(each))) {
  test(
    `axe finds nothing on ${nameOf(sitePage)}, in both themes, on a phone and on a wide screen`,
    { tag: '@chromium' },
    async ({ page }) => {
      await page.goto(sitePage.address);
      for (const colorScheme of SCHEMES) {
        await setFor(page, { colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await test.step(`${colorScheme}, ${width} pixels`, () => expectNoViolations(page));
        }
      }
    },
  );
}

for (const sitePage of SAMPLE_PAGES) {
  for (const colorScheme of SCHEMES) {
    test(
      `axe finds nothing on ${nameOf(sitePage)}, unfolded, ${colorScheme}, on a phone and on a wide screen`,
      sitePage.kind === 'data' || sitePage.locale === 'en' ? { tag: '@long' } : tagOf(colorScheme),
      async ({ page }) => {
        const complaints = listenTo(page);
        await setFor(page, { colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(sitePage.address);
          await unfold(page);
          await test.step(`${width} pixels`, () => expectNoViolations(page));
        }
        // Leaving for the next width stops a preview that has just begun to load.
        const expected = /404|ERR_ABORTED/;
        expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
      },
    );
  }
}

for (const colorScheme of SCHEMES) {
  for (const sitePage of SITE_PAGES.filter(
    ({ kind, locale }) => ['article', 'embed'].includes(kind) && locale === 'id',
  )) {
    test(
      `the colours of the charts on ${nameOf(sitePage)} stand out, ${colorScheme}`,
      tagOf(colorScheme),
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
        expect([...new Set(faint)], 'change the colour in src/styles/tokens.css').toEqual([]);
      },
    );
  }
}

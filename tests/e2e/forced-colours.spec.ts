/**
 * In forced-colours mode (Windows contrast themes) pictures have colours of the reader's system: every text and mark
 * stands out from the ground, also where the reader chose a theme of the site.
 */
import { expect, test, type Page } from '@playwright/test';

import { contrast } from './contrast.ts';
import { SCHEMES } from './reader-settings.ts';
import { articleAddress, nameOf, SITE_PAGES, tagsOfShared } from './site-pages.ts';

/** WCAG 1.4.3 and 1.4.11. */
const LEAST = { text: 4.5, mark: 3 } as const;
/** The reader's choice as stored in `localStorage`; `''` for none. */
const CHOICES = ['', ...SCHEMES] as const;

interface Paint {
  readonly kind: keyof typeof LEAST;
  readonly what: string;
  readonly colour: string;
}

interface Painted {
  readonly ground: string;
  readonly paints: readonly Paint[];
  /** Open marks that are filled with another colour than the ground. */
  readonly closed: readonly string[];
}

/** Colours of all visible pictures: of charts, of the opening and of data pages. */
function readPaints(): Painted {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const ground = getComputedStyle(probe).color;
  probe.remove();
  const shown = [...document.querySelectorAll<SVGElement>('.picture svg, .dots svg, .bars svg')]
    .filter((svg) => svg.getClientRects().length > 0)
    .flatMap((svg) => [svg, ...svg.querySelectorAll<SVGElement>('*')]);
  const paints = shown.flatMap((element): Paint[] => {
    const { fill, stroke } = getComputedStyle(element);
    if (['text', 'tspan'].includes(element.localName))
      return [{ kind: 'text', what: element.textContent, colour: fill }];
    if (element.localName === 'svg' || element.localName === 'g') return [];
    const holder = element.closest('[data-figure]');
    if (!holder || element.matches('.hole')) return [];
    const colour = stroke === 'none' ? fill : stroke;
    const what = holder.getAttribute('data-figure') ?? '';
    return colour === 'none' ? [] : [{ kind: 'mark', what, colour }];
  });
  const closed = [...document.querySelectorAll<SVGElement>('.hole, [fill^="var(--paper,"]')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return element.matches('.hole') ? stroke : fill;
    })
    .filter((colour) => colour !== ground && colour !== 'rgba(0, 0, 0, 0)');
  return { ground, paints, closed };
}

async function force(page: Page, system: (typeof SCHEMES)[number], choice: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: system });
  await page.addInitScript((theme) => {
    localStorage['theme'] = theme;
  }, choice);
}

for (const sitePage of SITE_PAGES.filter(({ kind }) =>
  ['article', 'chart', 'embed', 'checks'].includes(kind),
)) {
  test(
    `the pictures of ${nameOf(sitePage)} stand out from a forced ground, dark and light, whatever theme was chosen`,
    { tag: ['@chromium', ...tagsOfShared(sitePage)] },
    async ({ page }) => {
      for (const system of SCHEMES) {
        for (const choice of CHOICES) {
          await force(page, system, choice);
          await page.goto(sitePage.address);
          const { ground, paints, closed } = await page.evaluate(readPaints);
          expect(ground).toBe(system === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
          expect(new Set(paints.map(({ kind }) => kind)).size).toBeGreaterThan(0);
          const faint = paints
            .map((paint) => ({ ...paint, ratio: contrast(paint.colour, ground) }))
            .filter(({ kind, ratio }) => ratio < LEAST[kind])
            .map(({ what, colour, ratio }) => `${what}: ${colour} is ${ratio.toFixed(2)}`);
          const setting = `on a ${system} ground, with the theme “${choice}”`;
          expect([...new Set(faint)], `too faint ${setting}`).toEqual([]);
          expect([...new Set(closed)], `open marks look filled ${setting}`).toEqual([]);
        }
      }
    },
  );
}

test(
  'participants differ from people outside, from the year before and from ink in forced colours',
  { tag: '@chromium' },
  async ({ page }) => {
    await force(page, 'dark', 'light');
    await page.goto(articleAddress('id'));
    const [participants, ...others] = await page.evaluate(() =>
      ['participants', 'outside', 'before', 'ink'].map((name) => {
        const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        probe.style.fill = `var(--${name})`;
        document.querySelector('.dots svg')?.append(probe);
        return getComputedStyle(probe).fill;
      }),
    );
    expect(others).not.toContain(participants);
    const [outside, before] = others;
    expect(outside).not.toBe(before);
  },
);

test(
  'there is no button for a theme that would change nothing',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto(articleAddress('id'));
    await expect(page.locator('button.theme')).toBeVisible();
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.locator('button.theme')).toBeHidden();
  },
);

/** If a script file is late or never arrives, the page shows no dead control. Each control is shown by its script. */
import { expect, test, type Page } from '@playwright/test';

import {
  articleAddress,
  editionDataAddress,
  groupPages,
  SITE_PAGES,
  IN_EVERY_ENGINE,
  tagsOfShared,
  visitEach,
} from './site-pages.ts';

/** Controls of script files. The controls of chart pages have an inline script, which runs before they are painted. */
const CONTROLS =
  '.theme, .share, .ask :is(input, select, button), .figures button, [inert] :is(input, button), .copy[inert]';

const SCRIPT_FILES = '**/assets/*.js';

/** Delays the script files of the site until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SCRIPT_FILES, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/**
 * The height of the page without the parts that change after loading: a script adds the day of access to citations,
 * which may then need another line; frames get their own height when they have loaded, which no test here waits for.
 */
const heightOfTheRest = (): number =>
  [...document.querySelectorAll('.citation, iframe')]
    .filter((element) => element.checkVisibility())
    .reduce(
      (height, element) => height - element.getBoundingClientRect().height,
      document.documentElement.getBoundingClientRect().height,
    );

const countShown = (page: Page): Promise<number> =>
  page
    .locator(CONTROLS)
    .evaluateAll(
      (all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
    );

const groups = groupPages(
  SITE_PAGES.filter(({ kind }) => kind !== 'embed'),
  tagsOfShared,
);

for (const group of groups) {
  test(
    `pages show their controls once their scripts have run: ${group.name}`,
    { tag: group.tag },
    async ({ page }) => {
      // A web font that arrives between both measurements changes the height.
      await page.route('**/fonts/*', (route) => route.abort());
      await visitEach(group, async ({ address }) => {
        const release = await holdScripts(page);
        await page.goto(address, { waitUntil: 'commit' });
        await expect(page.locator('footer.site')).toBeVisible();
        expect(await countShown(page), 'before the scripts').toBe(0);
        const tall = await page.evaluate(heightOfTheRest);
        release();
        await expect(page.locator('button.theme')).toBeVisible();
        await expect.poll(() => countShown(page)).toBeGreaterThan(0);
        await expect(page.locator('[inert]')).toHaveCount(0);
        expect(await page.evaluate(heightOfTheRest)).toBeCloseTo(tall, 0);
        await page.unroute(SCRIPT_FILES);
      });
    },
  );
}

test.describe('if no script file arrives', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(SCRIPT_FILES, (route) => route.abort());
  });

  test('the opening follows its sentences, and numbers have their notes', async ({ page }) => {
    await page.goto(articleAddress('id'));
    const stage = page.locator('.stage > figure');
    const steps = await page
      .locator('.opening li > figure')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('class') ?? ''));
    expect(steps.length).toBeGreaterThan(2);
    for (const [index, step] of steps.entries()) {
      await page
        .locator('.opening p')
        .nth(index)
        .evaluate((sentence) => {
          sentence.scrollIntoView({ block: 'center' });
        });
      await expect(stage).toHaveClass(step);
    }
    const stat = page.locator('.story > p a.stat').first();
    const note = page.locator((await stat.getAttribute('href')) ?? '');
    await stat.click();
    await expect(note).toBeInViewport({ ratio: 0.99 });
    await note.locator('.back').click();
    await expect(note).toBeHidden();
  });

  test(
    'the table shows no signs of sorting, and keeps its heads',
    { tag: IN_EVERY_ENGINE },
    async ({ page }) => {
      await page.goto(editionDataAddress('id'));
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const heads = page.locator('.figures thead th');
        const opacities = await heads.evaluateAll((all) =>
          all.map((head) =>
            Math.min(
              Number(getComputedStyle(head, '::after').opacity),
              Number(getComputedStyle(head.parentElement ?? head).opacity),
            ),
          ),
        );
        expect(new Set(opacities)).toEqual(new Set([0]));
        await expect(page.getByRole('columnheader')).toHaveCount(5);
      }
    },
  );
});

test(
  'the opening works without newer functions of arrays',
  { tag: IN_EVERY_ENGINE },
  async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => {
      // Firefox reports a script file that never arrives as one with a wrong hash.
      if (!message.includes('in the integrity attribute')) errors.push(message);
    });
    await page.addInitScript(() => {
      for (const name of ['findLast', 'findLastIndex', 'at', 'toSorted', 'toReversed'])
        Reflect.deleteProperty(Array.prototype, name);
    });
    await page.route(SCRIPT_FILES, (route) => route.abort());
    await page.goto(articleAddress('id'));
    const last = page.locator('.opening p').last();
    await last.evaluate((sentence) => {
      sentence.scrollIntoView({ block: 'center' });
    });
    await expect(page.locator('.stage > figure')).toHaveClass('at-everyone');
    expect(errors).toEqual([]);
  },
);

test(
  'a script file with another content than at the build does not run',
  { tag: IN_EVERY_ENGINE },
  async ({ page }) => {
    const changed: string[] = [];
    await page.route(SCRIPT_FILES, async (route) => {
      changed.push(route.request().url());
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};document.title='changed'` });
    });
    await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
    expect(changed.length).toBeGreaterThan(0);
    expect(await page.title()).not.toBe('changed');
    await expect(page.locator('button.theme')).toBeHidden();
  },
);

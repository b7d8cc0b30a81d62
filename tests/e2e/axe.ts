/**
 * Runs axe-core in a page. `@axe-core/playwright` loads axe anew for each run, which takes longer than most runs; here
 * a page and its frames load it once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';

/** In the page, after `loadAxe`. */
declare const axe: typeof Axe;

/** The script of axe, which a page and each of its frames load before a run. */
export const AXE_SOURCE = readFileSync(
  fileURLToPath(import.meta.resolve('axe-core/axe.min.js')),
  'utf8',
);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Rules whose result depends on the theme; all other rules give the same result in both themes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Question {
  /** Names the page and its setting in a failure. */
  readonly where: string;
  /** A selector of the part to check; by default the whole page. */
  readonly within?: string;
  /** Whether to check only the rules whose result depends on the theme. */
  readonly isOfColours?: boolean;
}

/** Options of one run of axe in a page. */
interface Run {
  readonly selector: string;
  readonly runOnly: string[];
}

interface Findings {
  readonly violations: Axe.Result[];
  /** The number of rules that the page follows. */
  readonly checked: number;
}

/** Frames of the page must have its origin, because axe asks each frame for its own result. */
export async function expectNoViolations(page: Page, question: Question): Promise<void> {
  await loadAxe(page);
  await expectFindsNone((run) => page.evaluate(runAxe, run), question);
}

/** @param ask runs `runAxe` in a page that has loaded axe */
export async function expectFindsNone(
  ask: (run: Run) => Promise<Findings>,
  { where, within = 'html', isOfColours = false }: Question,
): Promise<void> {
  const { violations, checked } = await ask({
    selector: within,
    runOnly: isOfColours ? RULES_OF_COLOUR : TAGS,
  });
  expect(checked, `axe checked nothing on ${where}`).toBeGreaterThan(isOfColours ? 0 : 10);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`,
    ),
  );
  expect(faults, where).toEqual([]);
}

/** Runs in the page, so it must not use anything from outside the function. */
export async function runAxe({ selector, runOnly }: Run): Promise<Findings> {
  // Details of results other than violations take time and are not read.
  const results = await axe.run(selector, { runOnly, resultTypes: ['violations'] });
  return { violations: results.violations, checked: results.passes.length };
}

/** Loads axe into the page and its frames before each run, because frames may have been loaded since the last run. */
async function loadAxe(page: Page): Promise<void> {
  for (const frame of page.frames())
    if (await frame.evaluate(() => !('axe' in window))) await frame.evaluate(AXE_SOURCE);
}

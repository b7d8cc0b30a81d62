/**
 * Settings of a reader: a dark or light system, reduced motion. In Chromium a test can change them. Firefox reads them
 * only from its preferences at the start, so a test declares its settings by tags (playwright.config.ts).
 */
import type { Page } from '@playwright/test';

import { IN_EVERY_ENGINE } from './site-pages.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

interface Settings {
  readonly colorScheme?: Scheme;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** The tags of a test on a system with this colour scheme. `npm test` runs those of a light one. */
export const tagOf = (scheme: Scheme): { tag: string[] } => ({
  tag: scheme === 'dark' ? ['@dark', IN_EVERY_ENGINE] : [],
});

/** @throws {Error} If the browser ignores the settings, because the test would then prove nothing */
export async function setFor(page: Page, settings: Settings): Promise<void> {
  await page.emulateMedia(settings);
  const { colorScheme, reducedMotion } = settings;
  const queries = [
    ...(colorScheme === undefined ? [] : [`(prefers-color-scheme: ${colorScheme})`]),
    ...(reducedMotion === undefined ? [] : [`(prefers-reduced-motion: ${reducedMotion})`]),
  ];
  const unmet = await page.evaluate(
    (all) => all.filter((query) => !matchMedia(query).matches),
    queries,
  );
  if (unmet.length > 0)
    throw new Error(
      `This browser has its own mind about ${unmet.join(', ')}: tag the test as playwright.config.ts says.`,
    );
}

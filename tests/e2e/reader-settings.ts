/**
 * What a reader has set: a dark or light system, less motion. Chromium takes it from a test, Firefox only from the
 * preferences that it starts with, so a test says by its tags which settings it needs (playwright.config.ts).
 */
import type { Page } from '@playwright/test';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

interface Settings {
  readonly colorScheme?: Scheme;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** The tag of a test on a screen with this scheme. */
export const tagOf = (scheme: Scheme): { tag: string[] } => ({
  tag: scheme === 'dark' ? ['@dark'] : [],
});

/** @throws {Error} Where the browser does not do as it is told: the test would prove nothing. */
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

/**
 * The voices of the charts, as custom properties that `styles/tokens.css` sets for both themes.
 * This year is always red, last year always grey; sectors keep their order and colour everywhere.
 */
import type { Sector } from '#schema/vocabulary.ts';

export const NOW = 'var(--now)';
export const BEFORE = 'var(--before)';
export const INK = 'var(--ink)';
export const MUTED = 'var(--muted)';
export const RULE = 'var(--rule)';

export const SECTOR_COLOUR: Readonly<Record<Sector, string>> = {
  'wage-earners': 'var(--now)',
  informal: 'var(--indigo)',
  'construction-services': 'var(--ochre)',
};

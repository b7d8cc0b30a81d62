/** Former addresses of the figures of edition 2024: those on `/data/`, and those with the ids that its figures had at first. */
import type { FigureId } from '#indicators/figure.ts';

/**
 * The edition whose rows stood on `/data/` before each edition had a page of its own. Later editions never had addresses
 * there, so that the page does not grow with them.
 */
export const EDITION_FORMERLY_ON_DATA_PAGE = '2024';

const FORMER_IDS: Readonly<Record<string, readonly (readonly [now: FigureId, before: string])[]>> =
  {
    2024: [
      ['active-participants-growth-stated@2024-12', 'active-participants-growth-claimed@2024-12'],
      ['claims-paid-growth-stated@2024', 'claims-paid-growth-claimed@2024'],
      ['active-participants/by-spn@2023-12', 'active-participants-elsewhere@2023-12'],
      ['inactive-participants@2023-12', 'inactive-participants-elsewhere@2023-12'],
      [
        'vulnerable-workers-protected/by-koran-rb@2024-09-14',
        'vulnerable-workers-protected-elsewhere@2024-09-14',
      ],
      ['labour-force@2024-08', 'labour-force-elsewhere@2024-08'],
      ['employed@2024-08', 'employed-elsewhere@2024-08'],
      ['formal-employed@2024-08', 'formal-employed-elsewhere@2024-08'],
      ['formal-employed-share@2024-08', 'formal-employed-share-elsewhere@2024-08'],
      ['claims-paid-number/by-realitapost@2024-12', 'claims-paid-number-elsewhere@2024-12'],
      ['claims-paid-value/by-realitapost@2024-12', 'claims-paid-value-elsewhere@2024-12'],
      ['scholarship-children/by-realitapost@2024-12', 'scholarship-children-elsewhere@2024-12'],
      ['scholarship-value/by-realitapost@2024-12', 'scholarship-value-elsewhere@2024-12'],
      ['coverage@2024-11-20', 'coverage-elsewhere@2024-11-20'],
      ['coverage/indonesia@2024-11-20', 'coverage-elsewhere/indonesia@2024-11-20'],
      ['coverage/kaur@2024-11-20', 'coverage-elsewhere/kaur@2024-11-20'],
      ['coverage/lebong@2024-11-20', 'coverage-elsewhere/lebong@2024-11-20'],
      ['coverage@2025-07-05', 'coverage-elsewhere@2025-07-05'],
      ['coverage-target@2025', 'coverage-target-elsewhere@2025'],
      ['coverage@2025-07-07', 'coverage-elsewhere@2025-07-07'],
      ['coverage@2025-09', 'coverage-elsewhere@2025-09'],
      ['coverage@2025-12', 'coverage-elsewhere@2025-12'],
      ['covered-workers@2025-12', 'participants-elsewhere@2025-12'],
      ['coverage-base@2025-12', 'workers-elsewhere@2025-12'],
    ],
  };

/** The former id of a figure, whose address still leads to its row; `undefined` if its id never changed. */
export function formerIdOf(year: string, id: FigureId): string | undefined {
  return FORMER_IDS[year]?.find(([now]) => now === id)?.[1];
}

import type { Correction } from '#editions/corrections.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Catalogue } from './catalogues.ts';
import { nameFigure } from './name-figure.ts';
import type { Formatter } from './formatter.ts';

/**
 * Names the corrected figure and the change: `Active participants, December 2024`, `corrected from 261,184 to 261,814`.
 */
export function nameCorrection(
  { edition, figure, change }: Correction,
  catalogue: Catalogue,
  format: Formatter,
): { readonly subject: string; readonly change: string } {
  const words = catalogue.data.corrections;
  if (figure === null) return { subject: words.edition(edition.year), change: words.wording };
  const subject = `${nameFigure(figure, catalogue)}, ${format.period(figure.period)}`;
  if (change) {
    // Where only the printed string was wrong, both numbers read the same.
    const quote = ({ printed }: Figure): string => `“${printed ?? ''}”`;
    const name = change.was.value === change.now.value ? quote : format.label;
    return { subject, change: words.number(name(change.was), name(change.now)) };
  }
  return { subject, change: figure.status === 'reported' ? words.origin : words.computation };
}

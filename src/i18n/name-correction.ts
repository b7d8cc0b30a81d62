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
    const { was, now } = change;
    // If only the flag `approximate` was wrong, both numbers are the same.
    if (was.value === now.value && was.printed === now.printed)
      return { subject, change: words.origin };
    // If only the printed string was wrong, or if both numbers round to the same one, both labels are the same.
    const isSame = was.value === now.value || format.label(was) === format.label(now);
    const quote = ({ printed }: Figure): string => `“${printed ?? ''}”`;
    const name = isSame ? quote : format.label;
    return { subject, change: words.number(name(was), name(now)) };
  }
  return { subject, change: figure.status === 'reported' ? words.origin : words.computation };
}

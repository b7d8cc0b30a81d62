import { parse, wcagContrast, type Color } from 'culori';

/** Contrast ratio by WCAG 2, from 1 (equal colours) to 21. Colours are computed values such as `rgb(1, 2, 3)`. */
export const contrast = (a: string, b: string): number => wcagContrast(solid(a), solid(b));

function solid(text: string): Color {
  const colour = parse(text);
  if (colour === undefined || (colour.alpha ?? 1) !== 1)
    throw new Error(`${text} cannot be measured: give charts solid colours.`);
  return colour;
}

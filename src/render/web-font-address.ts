/** The web fonts and their addresses. Not in `web-font.ts`, because pages need the addresses without the fonts. */
import { basePath } from '../../site.config.ts';

/** The fonts that pages load: the serif in two weights, and the sans in one. `family` is the name in the styles. */
export const WEB_FONTS = [
  { name: 'newsreader-400', family: 'Newsreader', weight: 400 },
  { name: 'newsreader-600', family: 'Newsreader', weight: 600 },
  { name: 'source-sans-3-400', family: 'Source', weight: 400 },
] as const;
export type WebFontName = (typeof WEB_FONTS)[number]['name'];
export const webFontPath = (name: WebFontName): string => `${basePath}fonts/${name}.woff2`;

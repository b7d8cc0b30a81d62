/** Which web fonts there are and where. Apart from `web-font.ts`, because pages need the addresses without the fonts. */
import { basePath } from '../../site.config.ts';

/** Weights of the serif that pages load. */
export const WEB_FONT_WEIGHTS = [400, 600] as const;
export type WebFontWeight = (typeof WEB_FONT_WEIGHTS)[number];
export const webFontPath = (weight: WebFontWeight): string =>
  `${basePath}fonts/newsreader-${weight}.woff2`;

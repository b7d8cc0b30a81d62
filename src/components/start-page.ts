import { WEB_FONT_WEIGHTS, webFontPath } from '#i18n/addresses.ts';

const PRELOADS = WEB_FONT_WEIGHTS.map(
  (weight) => `<link rel=preload as=font crossorigin href=${webFontPath(weight)}>`,
).join('');

/**
 * For the head of each page, as text: it has to run before anything is drawn, so that nothing flashes or moves. It says
 * that scripts run, for what only they can serve, restores the theme that the reader chose, and asks for the serif where
 * `keep-serif.ts` has noted that it is at hand. Storage may be forbidden; then the page keeps the theme of the system.
 */
export const START_PAGE = `{let r=document.documentElement,s
r.className='js'
try{s=localStorage
r.style.colorScheme=s.theme||''
s.serif&&document.head.insertAdjacentHTML('beforeend','${PRELOADS}')}catch{}}`;

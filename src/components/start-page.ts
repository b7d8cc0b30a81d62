import { WEB_FONT_WEIGHTS, webFontPath } from '#i18n/addresses.ts';

const PRELOADS = WEB_FONT_WEIGHTS.map(
  (weight) => `<link rel=preload as=font crossorigin href=${webFontPath(weight)}>`,
).join('');

/**
 * For the head of each page, as text: it has to run before anything is drawn, so that nothing flashes or moves. It says
 * that scripts run, for what only they can serve, restores the theme that the reader chose, and asks for the serif where
 * an earlier page has noted that it has come. The first page leaves the serif to the browser, which fetches it when it
 * has drawn the page. Storage may be forbidden; then each page is as the first, in the theme of the system.
 */
export const START_PAGE = `{let d=document,r=d.documentElement,s
r.className='js'
try{s=localStorage
r.style.colorScheme=s.theme||''
s.serif&&d.head.insertAdjacentHTML('beforeend','${PRELOADS}')
d.fonts.ready.then(()=>s.serif=1)}catch{}}`;

/**
 * The text of the inline script in the head of each page. It runs before the first paint, so that the page does not flash
 * or move. It sets the class `js`, which shows the elements that need scripts; it restores the theme that the reader chose;
 * and if an earlier page has stored that the web fonts were loaded (`cache-fonts.ts`), it preloads them and sets the class
 * `fonts`, with which the styles use them. A first visit does not use them: a request before the first paint would delay it.
 * If the browser blocks storage, every page uses the theme of the system and requests the fonts without a preload.
 * @param fonts addresses of the web fonts
 */
export const startPage = (
  fonts: readonly string[],
): string => `{let d=document,r=d.documentElement,s
r.className='js'
try{s=localStorage
r.style.colorScheme=/^(dark|light)$/.test(s.theme)?s.theme:''
if(s.fonts){r.className='js fonts'
d.head.insertAdjacentHTML('beforeend','${fonts.map((font) => `<link rel=preload as=font crossorigin href=${font}>`).join('')}')}}catch{r.className='js fonts'}}`;

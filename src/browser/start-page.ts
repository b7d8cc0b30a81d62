/**
 * The text of the inline script in the head of each page. It runs before the first paint, so that the page does not flash
 * or move. It sets the class `js`, which shows the elements that need scripts; it restores the theme that the reader chose;
 * and it preloads the web fonts if an earlier page has stored that they were loaded (`note-serif.ts`). On a first visit the
 * browser fetches them after the first paint. If the browser blocks storage, every page uses the theme of the system and
 * does not preload fonts.
 * @param fonts addresses of the web fonts
 */
export const startPage = (
  fonts: readonly string[],
): string => `{let d=document,r=d.documentElement,s
r.className='js'
try{s=localStorage
r.style.colorScheme=s.theme||''
s.serif&&d.head.insertAdjacentHTML('beforeend','${fonts.map((font) => `<link rel=preload as=font crossorigin href=${font}>`).join('')}')}catch{}}`;

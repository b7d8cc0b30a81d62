/**
 * For the head of each page, as text: it has to run before anything is drawn, so that nothing flashes or moves. It says
 * that scripts run, for what only they can serve, restores the theme that the reader chose, and preloads the web fonts
 * where an earlier page has noted that they were loaded (`note-serif.ts`). The first page leaves them to the browser, which
 * fetches them after it has drawn the page. Storage may be forbidden; then each page is as the first, in the theme of the system.
 * @param fonts addresses of the web fonts
 */
export const startPage = (
  fonts: readonly string[],
): string => `{let d=document,r=d.documentElement,s
r.className='js'
try{s=localStorage
r.style.colorScheme=s.theme||''
s.serif&&d.head.insertAdjacentHTML('beforeend','${fonts.map((font) => `<link rel=preload as=font crossorigin href=${font}>`).join('')}')}catch{}}`;

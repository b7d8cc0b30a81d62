/**
 * For the head of each page, as text: it has to run before anything is drawn, so that nothing flashes or moves. It says
 * that scripts run, for what only they can serve, and restores the theme that the reader chose. Storage may be forbidden;
 * then the page keeps the theme of the system.
 */
export const START_PAGE = `{let r=document.documentElement
r.className='js'
try{r.style.colorScheme=localStorage.theme||''}catch{}}`;

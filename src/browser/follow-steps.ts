/**
 * The text of an inline script that follows the opening picture. It names the step that the stage shows after the last
 * sentence that is whole on the screen, a little above its lower edge; the styles do the rest. It is inline, like the script
 * that lets the stage appear (`start-page.ts`): if it were a file that does not arrive, the sentences would pass beside a
 * picture that never changes. Without `findLast`, which browsers of 2021 lack.
 */
export const followSteps = `{let l=[...document.querySelectorAll('.opening p')],o=new IntersectionObserver(e=>{
for(let{target:t,intersectionRatio:r}of e)t.classList.toggle('on',r>.99)
document.querySelector('.stage').firstElementChild.className=(l.filter(t=>t.className).pop()||l[0]).parentElement.firstElementChild.className},{rootMargin:'999% 0% -4%',threshold:1})
l.map(t=>o.observe(t))}`;

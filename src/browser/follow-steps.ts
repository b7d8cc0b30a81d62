/**
 * The text of an inline script for the opening picture. It gives the stage the class of a step: the step of the last
 * sentence that is completely visible, a little above the lower edge of the screen. The styles do the rest. It is
 * inline, like the script that shows the stage (`start-page.ts`): if it were a file and failed to load, the sentences
 * would scroll past a picture that never changes. Without `findLast`, which browsers of 2021 lack.
 */
export const followSteps = `{let l=[...document.querySelectorAll('.opening p')],o=new IntersectionObserver(e=>{
for(let{target:t,intersectionRatio:r}of e)t.classList.toggle('on',r>.99)
document.querySelector('.stage').firstElementChild.className=(l.filter(t=>t.className).pop()||l[0]).parentElement.firstElementChild.className},{rootMargin:'999% 0% -4%',threshold:1})
l.map(t=>o.observe(t))}`;

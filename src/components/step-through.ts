/**
 * For the opening picture, as text: it has to run while the page is being read, before the steps are on the screen, so
 * that nothing moves afterwards. It lets the steps pass by one picture, and tells that picture which of them is in the
 * middle of the screen where a style sheet cannot know it. Written short, because it travels with every article.
 */
export const STEP_THROUGH = `{let o=document.currentScript.parentNode
o.className+=' moves'
CSS.supports('animation-timeline:view()')||addEventListener('DOMContentLoaded',()=>o.querySelectorAll('li').forEach((l,i)=>new IntersectionObserver(e=>{if(e[0].isIntersecting)o.querySelector('svg').style.setProperty('--step',i+1)},{rootMargin:'-50% 0%'}).observe(l)))}`;

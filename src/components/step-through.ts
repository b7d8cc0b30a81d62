/**
 * For the opening picture, as text: it has to run while the page is being read, before the steps are on the screen, so
 * that nothing moves afterwards. It lays the pictures of the steps on one another, and marks the step that is being read
 * where a style sheet cannot know it. Written short, because it travels with every article.
 */
export const STEP_THROUGH = `{let o=document.currentScript.parentNode
o.className+=' moves'
addEventListener('DOMContentLoaded',()=>{for(let p of o.querySelectorAll('p'))new IntersectionObserver(e=>p.parentNode.className=e[0].isIntersecting?'on':'',{rootMargin:'999% 0% -60%'}).observe(p)})}`;

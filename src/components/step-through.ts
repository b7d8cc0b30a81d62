/**
 * Runs in the browser, inside the opening picture: lets its steps pass by one picture, and tells the picture which step
 * is in the middle of the screen where a style sheet cannot know it.
 */
export function stepThrough(): void {
  const opening = document.currentScript?.parentElement;
  opening?.classList.add('moves');
  if (CSS.supports('animation-timeline: view()')) return;
  addEventListener('DOMContentLoaded', () => {
    const stage = opening?.querySelector<SVGElement>('.stage');
    opening?.querySelectorAll('li').forEach((step, index) => {
      new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting) stage?.style.setProperty('--step', String(index + 1));
        },
        { rootMargin: '-50% 0% -50%' },
      ).observe(step);
    });
  });
}

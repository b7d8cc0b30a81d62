/** Runs on every page: in browsers without scroll-driven animation, marks the steps of the opening picture in view. */
if (!CSS.supports('animation-timeline: view()')) {
  for (const sentence of document.querySelectorAll('.opening p')) {
    new IntersectionObserver(
      ([entry]) => sentence.parentElement?.classList.toggle('on', entry?.isIntersecting === true),
      { rootMargin: '999% 0% -60%' },
    ).observe(sentence);
  }
}

export {};

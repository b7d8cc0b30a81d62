/** Runs on every page: marks the steps of an opening picture that have been reached, where a style sheet cannot know it. */
if (!CSS.supports('animation-timeline: view()')) {
  for (const sentence of document.querySelectorAll('.opening p')) {
    new IntersectionObserver(
      ([entry]) => sentence.parentElement?.classList.toggle('on', entry?.isIntersecting === true),
      { rootMargin: '999% 0% -60%' },
    ).observe(sentence);
  }
}

export {};

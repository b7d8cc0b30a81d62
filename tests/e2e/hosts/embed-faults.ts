/** Finds content that is cut off at the current height of an embed. Runs in the embed. */
export function lookForFaults() {
  const root = document.documentElement;
  const { clientWidth, clientHeight } = root;
  const cut = [...document.querySelectorAll('main :is(h1, p, summary, .picture, svg, text)')]
    .filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      const isInside =
        left >= -0.5 && top >= 0 && right <= clientWidth + 0.5 && bottom <= clientHeight;
      return width > 0 && !isInside;
    })
    .map((element) => element.outerHTML.slice(0, 80));
  return {
    columnWidth: clientWidth,
    height: Math.ceil(root.getBoundingClientRect().height),
    scrolls: root.scrollHeight > clientHeight || root.scrollWidth > clientWidth,
    cut,
  };
}

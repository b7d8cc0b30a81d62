// Sets the height of every frame of this site on the page that loads this script. Optional: frames work without it.
// @ts-check
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const site = new URL(script.src).origin;
  // Each snippet loads this script, but one listener is enough for a page.
  const mark = `embeds of ${site}`;
  if (mark in window) return;
  Object.assign(window, { [mark]: true });
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter((frame) => {
      try {
        return new URL(frame.src).origin === site;
      } catch {
        return false;
      }
    });

  addEventListener('message', ({ data, origin, source }) => {
    // A sandboxed frame has the origin 'null'. It is then identified by its address.
    if (origin !== site && origin !== 'null') return;
    if (typeof data !== 'object' || data === null || data.type !== 'embed-size') return;
    const { height } = data;
    if (!Number.isInteger(height) || height < 1 || height > 9999) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });

  // Asks all frames for their height: some report before this script runs, and off-screen frames do not notice a resize.
  const ask = () => {
    for (const { contentWindow } of ours()) {
      contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    }
  };
  ask();
  addEventListener('resize', ask);
})();

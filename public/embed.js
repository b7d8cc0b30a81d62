// Sizes every frame of this site on the page that loads this script. Optional: frames are complete without it.
// @ts-check
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const site = new URL(script.src).origin;
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter((frame) => {
      try {
        return new URL(frame.src).origin === site;
      } catch {
        return false;
      }
    });

  addEventListener('message', ({ data, origin, source }) => {
    // A frame in a sandbox has no origin of its own: then its address vouches for it.
    if (origin !== site && origin !== 'null') return;
    if (typeof data !== 'object' || data === null || data.type !== 'embed-size') return;
    const { height } = data;
    if (!Number.isInteger(height) || height < 1 || height > 9999) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });

  // Frames that spoke before this script listened, and frames off the screen, which see no change of width.
  const ask = () => {
    for (const { contentWindow } of ours()) {
      contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    }
  };
  ask();
  addEventListener('resize', ask);
})();

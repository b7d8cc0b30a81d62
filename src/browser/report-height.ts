/**
 * Runs in an embed and tells the page around it how high the embed is, in every dialect that hosts are known to
 * understand; docs/contracts.md lists them. Nothing depends on it: without script the snippet's own height holds.
 */
const root = document.documentElement;
/** A substring of the frame's address that no other frame's address contains, not even the other language's. */
const address = location.href.replace(/.*?\/\/|#.*/g, '');
/** As it stands in the address: pym.js puts it there without encoding it, and compares it with what comes back. */
const pymId = /childId=([^&#]+)/.exec(location.href)?.[1];
const wordPressSecret = /#.*secret=(\w+)/.exec(location.href)?.[1];
/** What iframe-resizer's messages start with, up to the id that it gave this frame. */
let resizer: string | undefined;
/** Its host sets up the frame at `init`, so that is said once for each handshake. */
let resizerEvent: string;

const report = (): void => {
  // A scrollbar makes the chart narrower and so lower: fitted to that height, the frame would keep its scrollbar for ever.
  root.style.overflow = 'hidden';
  const height = Math.ceil(root.getBoundingClientRect().height);
  for (const message of [
    // Medium and Embedly read the first three, the Guardian's iframe-messenger the others.
    JSON.stringify({
      src: location.href,
      context: 'iframe.resize',
      height,
      type: 'set-height',
      value: height,
      id: address,
    }),
    pymId && `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
    // Version 5 warns of an outdated frame where nothing, not even an empty version, follows the last colon.
    resizer && `${resizer}${height}:${innerWidth}:${resizerEvent}:`,
    // Last: Datawrapper, AMP, @newswire/frames, Observable, and WordPress where it gave a secret.
    {
      'datawrapper-height': { [address]: height },
      sentinel: 'amp',
      type: 'embed-size',
      height,
      ...(wordPressSecret && { message: 'height', value: height, secret: wordPressSecret }),
    },
  ]) {
    if (message) parent.postMessage(message, '*');
  }
  root.style.overflow = '';
  resizerEvent = 'size';
};

// Opened by itself, or framed by a page of this site. Elsewhere nothing stands behind the chart but the host's page.
if (frameElement || parent === window) root.className = 'at-home';

if (parent !== window) {
  // At once, because a browser may leave observers in frames below the screen waiting until they are seen.
  report();
  new ResizeObserver(report).observe(root);
  // A chart without a scrollbar in a narrower frame is as large as it was with one: the observer sees no difference.
  // Handlers instead of listeners are shorter, and no other script runs here.
  onresize = report;
  onmessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    // Only a handshake has a number after the id: other messages of iframe-resizer look alike.
    const handshake = typeof data === 'string' && /^(\[iFrameSizer\][^:]{1,99}:)\d+:/.exec(data);
    if (handshake) {
      resizer = handshake[1];
      resizerEvent = 'init';
    }
    report();
  };
}

export {};

/**
 * Runs in an embed and reports its height to the host page, in every message format that hosts are known to understand
 * (docs/contracts.md lists them). An embed also works without it: the snippet then sets the height.
 */
const root = document.documentElement;
const { href } = location;
/** A substring of the frame's address that no other frame's address contains, not even that of the other language. */
const address = href.replace(/.*?\/\/|#.*/g, '');
/** Not decoded, because pym.js writes it into the address without encoding and compares it with the reply. */
const pymId = /childId=([^&#]+)/.exec(href)?.[1];
const wordPressSecret = /#.*secret=(\w+)/.exec(href)?.[1];
/** The start of iframe-resizer's messages, up to the id that iframe-resizer gave this frame. */
let resizer: string | undefined;
/** The event name in iframe-resizer's messages. Its host sets up the frame at `init`, so each handshake sends that once. */
let resizerEvent: string;

const report = (): void => {
  // A scrollbar makes the chart narrower and so less high. A frame of that height would always keep its scrollbar.
  root.style.overflow = 'hidden';
  const height = Math.ceil(root.getBoundingClientRect().height);
  for (const message of [
    // Medium and Embedly read the first three keys, the Guardian's iframe-messenger the others.
    JSON.stringify({
      src: href,
      context: 'iframe.resize',
      height,
      type: 'set-height',
      value: height,
      id: address,
    }),
    pymId && `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
    // The last field is the version, which is empty. Without its colon, iframe-resizer 5 warns of an outdated frame.
    resizer && `${resizer}${height}:${innerWidth}:${resizerEvent}:`,
    // For Datawrapper, AMP, @newswire/frames, Observable, and WordPress if the address contains its secret.
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

// Opened directly or in a frame of this site, the embed gets a background. On other hosts it is transparent.
if (frameElement || parent === window) root.className = 'own';

if (parent !== window) {
  // Reports at once, because a browser may delay observers in frames below the screen until the frames are visible.
  report();
  new ResizeObserver(report).observe(root);
  // A chart can keep its size when the frame becomes narrower and the scrollbar disappears. The observer then reports no
  // change. Handler properties are shorter than listeners, and no other script runs here.
  onresize = report;
  onmessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent) {
      // Only a handshake has a number after the id; other messages of iframe-resizer look similar. Objects are left out,
      // because some cannot be turned into text. This is shorter than a test of the type.
      const handshake =
        Object(data) !== data && /^(\[iFrameSizer\][^:]{1,99}:)\d+:/.exec(data as string);
      if (handshake) {
        resizer = handshake[1];
        resizerEvent = 'init';
      }
      report();
    }
  };
}

export {};

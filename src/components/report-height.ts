/**
 * Runs in an embed and tells the page around it how high the embed is, in every dialect that hosts are known to
 * understand; docs/contracts.md lists them. Nothing depends on it: without script the snippet's own height holds.
 */
const host = window.parent;
/** A substring of the frame's address that no other frame's address contains, not even the other language's. */
const address = location.host + location.pathname + location.search;
const pymId = new URLSearchParams(location.search).get('childId');
const wordPressSecret = /secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
let resizerId: string | undefined;

function report(): void {
  const { height: exact, width } = document.documentElement.getBoundingClientRect();
  const height = Math.ceil(exact);
  const post = (message: unknown): void => {
    host.postMessage(message, '*');
  };
  // Medium and Embedly read the first three, the Guardian's iframe-messenger the others.
  post(
    JSON.stringify({
      src: location.href,
      context: 'iframe.resize',
      height,
      type: 'set-height',
      value: height,
      id: address,
    }),
  );
  if (pymId !== null) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (resizerId !== undefined) post(`[iFrameSizer]${resizerId}:${height}:${Math.ceil(width)}:init`);
  // Last: Datawrapper, AMP, @newswire/frames, Observable, and WordPress where it gave a secret.
  post({
    'datawrapper-height': { [address]: height },
    sentinel: 'amp',
    type: 'embed-size',
    height,
    ...(wordPressSecret === undefined
      ? {}
      : { message: 'height', value: height, secret: wordPressSecret }),
  });
}

/** Opened by itself, or framed by a page of this site. */
function isAtHome(): boolean {
  try {
    return host.location.origin === location.origin;
  } catch {
    return false;
  }
}

// Elsewhere nothing stands behind the chart but the host's page.
if (isAtHome()) document.documentElement.classList.add('at-home');

if (host !== window) {
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return;
    if (typeof data === 'string')
      resizerId = /^\[iFrameSizer\]([^:]{1,99}):/.exec(data)?.[1] ?? resizerId;
    report();
  });
}

export {};

/**
 * Runs on chart pages: adds a button that copies the picture of the chart, and opens the picture where copying is refused.
 */
const canCopy = isSecureContext && 'ClipboardItem' in globalThis;
for (const place of canCopy ? document.querySelectorAll<HTMLElement>('.copy-picture') : []) {
  const { address = '', copy = '', copied = '' } = place.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.addEventListener('click', () => {
    // A promise, because Safari allows copying only in the click itself, before the picture has arrived.
    const picture = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`The picture has status ${response.status}.`);
      return response.blob();
    });
    // In a function, because Chrome before version 97 throws at once for a promise.
    const write = async (): Promise<void> =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    write().then(
      () => {
        button.textContent = copied;
      },
      () => {
        location.assign(address);
      },
    );
  });
  place.append(button);
}

export {};

/** Runs on every page: its button shares the address that lasts, or copies it where the browser cannot share. */

/** Not every browser has what the types promise. */
const device: Partial<Navigator> = navigator;

for (const button of document.querySelectorAll<HTMLElement>('.share')) {
  button.addEventListener('click', () => {
    void share(button, new URL(button.dataset['address'] ?? '', location.href).href);
  });
}

async function share(button: HTMLElement, url: string): Promise<void> {
  if (device.share) {
    // Whoever closes the dialogue again has nothing to be told.
    await device.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  try {
    await navigator.clipboard.writeText(url);
    button.textContent = button.dataset['copied'] ?? '';
  } catch {
    // Forbidden, or not there without https: whoever sees the address can copy it.
    prompt(button.textContent, url);
  }
}

export {};

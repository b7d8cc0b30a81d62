/** Runs on every page: a button shares the permanent address of the page, or copies it if the browser cannot share. */

/** Partial, because some browsers lack methods that the types declare. */
const device: Partial<Navigator> = navigator;

for (const button of document.querySelectorAll<HTMLElement>('.share')) {
  button.addEventListener('click', () => {
    void share(button, new URL(button.dataset['address'] ?? '', location.href).href);
  });
  button.removeAttribute('inert');
}

async function share(button: HTMLElement, url: string): Promise<void> {
  if (device.share) {
    // The promise rejects when a reader closes the dialogue, which is not an error.
    await device.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  try {
    await navigator.clipboard.writeText(url);
    button.textContent = button.dataset['copied'] ?? '';
  } catch {
    // The clipboard is blocked, or absent without HTTPS: the dialogue shows the address to copy by hand.
    prompt(button.textContent, url);
  }
}

export {};

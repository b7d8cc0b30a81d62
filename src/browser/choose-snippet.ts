/** Runs on chart pages: shows the form that changes the snippet and its preview, and a button that copies the snippet. */
interface Variant {
  readonly choice: string;
  readonly code: string;
  /** The element of the snippet for the preview, with addresses that also work on a preview server. */
  readonly shown: { readonly tag: string; readonly attributes: Readonly<Record<string, string>> };
}

for (const section of document.querySelectorAll('.embed-code')) {
  const form = section.querySelector<HTMLElement>('.choices');
  const code = section.querySelector('textarea');
  const copy = section.querySelector('button');
  let preview: Element | null = section.querySelector('iframe');
  const data = section.querySelector('script')?.textContent;
  if (!form || !code || !copy || !preview || !data) continue;
  const variants = JSON.parse(data) as readonly Variant[];

  const answer = (name: string): string =>
    form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
  const update = (): void => {
    const [kind, locale, theme, height] = ['kind', 'locale', 'theme', 'height'].map(answer);
    const choice =
      kind === 'picture' ? `picture.${locale}` : `${kind}.${locale}.${theme}.${height}`;
    const variant = variants.find((each) => each.choice === choice);
    if (!variant) return;
    code.value = variant.code;
    const shown = document.createElement(variant.shown.tag);
    for (const [name, value] of Object.entries(variant.shown.attributes))
      shown.setAttribute(name, value);
    preview?.replaceWith(shown);
    preview = shown;
    for (const name of ['theme', 'height']) {
      for (const input of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
        input.disabled = kind === 'picture';
    }
    copy.textContent = label;
  };

  const label = copy.textContent;
  form.addEventListener('change', update);
  // Sets the height of the preview in the same way as `embed.js` does on a host page.
  addEventListener('message', ({ source, data: message }: MessageEvent<unknown>) => {
    if (answer('height') !== 'fitted' || !(preview instanceof HTMLIFrameElement)) return;
    if (source !== preview.contentWindow || typeof message !== 'object') return;
    preview.height = String((message as { height: number }).height);
  });
  copy.addEventListener('click', () => {
    // If the browser does not allow access to the clipboard, the snippet is at least selected.
    code.select();
    if (!isSecureContext) return;
    navigator.clipboard.writeText(code.value).then(
      () => {
        copy.textContent = copy.dataset['copied'] ?? label;
      },
      () => undefined,
    );
  });
  // Browsers restore form values when a reader returns to the page.
  update();
}

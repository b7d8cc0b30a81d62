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
  const { variants, heights } = JSON.parse(data) as {
    readonly variants: readonly Variant[];
    /** By language: widths of columns and heights that are enough from that width on, in pixels. */
    readonly heights: Readonly<
      Record<string, readonly (readonly [width: number, height: number])[]>
    >;
  };
  const column = form.querySelector<HTMLInputElement>('[name=column]');

  const answer = (name: string): string =>
    form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
  const update = (): void => {
    const [kind, locale = '', ...others] = ['kind', 'locale', 'theme', 'height', 'version'].map(
      answer,
    );
    const choice = [kind, locale, ...(kind === 'picture' ? [] : others)].join('.');
    const variant = variants.find((each) => each.choice === choice);
    if (!variant) return;
    const width = column?.valueAsNumber ?? Number.NaN;
    const isFixed = kind !== 'picture' && answer('height') === 'fixed';
    const height = isFixed
      ? heights[locale]?.filter(([least]) => least <= width).pop()?.[1]
      : undefined;
    code.value =
      height === undefined
        ? variant.code
        : variant.code.replace(/ height="\d+"/, ` height="${height}"`);
    const shown = document.createElement(variant.shown.tag);
    for (const [name, value] of Object.entries(variant.shown.attributes))
      shown.setAttribute(name, value);
    if (height !== undefined) {
      shown.setAttribute('height', String(height));
      shown.style.width = `${width}px`;
    }
    preview?.replaceWith(shown);
    preview = shown;
    for (const name of ['theme', 'height', 'version']) {
      for (const input of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
        input.disabled = kind === 'picture';
    }
    if (column) column.disabled = !isFixed;
    copy.textContent = label;
  };

  const label = copy.textContent;
  form.addEventListener('input', update);
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
  for (const each of section.querySelectorAll('[inert]')) each.removeAttribute('inert');
}

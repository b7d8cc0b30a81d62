/** Runs on chart pages: shows the form that adjusts the snippet, and lets a button copy it. */
interface Variant {
  readonly choice: string;
  readonly code: string;
  readonly address: string;
  readonly height: number;
}

for (const section of document.querySelectorAll('.embed-code')) {
  const form = section.querySelector<HTMLElement>('.choices');
  const code = section.querySelector('textarea');
  const copy = section.querySelector('button');
  const preview = section.querySelector('iframe');
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
    preview.height = String(variant.height);
    if (preview.getAttribute('src') !== variant.address) preview.src = variant.address;
    for (const name of ['theme', 'height']) {
      for (const input of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
        input.disabled = kind === 'picture';
    }
    copy.textContent = label;
  };

  const label = copy.textContent;
  form.hidden = false;
  copy.hidden = false;
  form.addEventListener('change', update);
  copy.addEventListener('click', () => {
    code.select();
    void navigator.clipboard.writeText(code.value).then(() => {
      copy.textContent = copy.dataset['copied'] ?? label;
    });
  });
}

/** Runs on every page: the button in its header changes between light and dark, and remembers what differs from the system. */
const root = document.documentElement.style;
const system = matchMedia('(prefers-color-scheme: dark)');
const preferred = (): string => (system.matches ? 'dark' : 'light');
const current = (): string => root.colorScheme || preferred();

const button = document.querySelector('.theme');
const show = (): void => {
  button?.setAttribute('aria-pressed', String(current() === 'dark'));
};
button?.addEventListener('click', () => {
  const next = current() === 'dark' ? 'light' : 'dark';
  root.colorScheme = next === preferred() ? '' : next;
  show();
  try {
    localStorage['theme'] = root.colorScheme;
  } catch {
    // Forbidden: it holds for this page.
  }
});
system.addEventListener('change', show);
show();

export {};

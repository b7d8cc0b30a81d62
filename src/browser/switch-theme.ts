/** Runs on every page: the button in its header changes between light and dark, and remembers what differs from the system. */
const root = document.documentElement.style;
const system = matchMedia('(prefers-color-scheme: dark)');
const preferred = (): string => (system.matches ? 'dark' : 'light');
const current = (): string => root.colorScheme || preferred();

/** Browsers tell a frame what the system prefers, not what its page chose. A fragment forces a theme, and keeps it. */
const tell = (frame: EventTarget | null): void => {
  if (!(frame instanceof HTMLIFrameElement) || frame.src.includes('#')) return;
  const inner = frame.contentDocument?.documentElement;
  if (inner) inner.style.colorScheme = root.colorScheme;
};
// Frames below the screen, and those that a form replaces, load later.
document.addEventListener(
  'load',
  ({ target }) => {
    tell(target);
  },
  true,
);

const button = document.querySelector('.theme');
const show = (): void => {
  button?.setAttribute('aria-pressed', String(current() === 'dark'));
  document.querySelectorAll('iframe').forEach(tell);
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

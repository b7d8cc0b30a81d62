/**
 * Runs on every page: the button in the header switches between the light and the dark theme. The choice is stored only if
 * it differs from the theme of the system.
 */
const root = document.documentElement.style;
const system = matchMedia('(prefers-color-scheme: dark)');
const preferred = (): string => (system.matches ? 'dark' : 'light');
const current = (): string => root.colorScheme || preferred();

/**
 * Sets the theme of a frame of this site. In a frame, browsers report the preference of the system, not the theme of the
 * page around it. A frame with a fragment in its address has a fixed theme and is left unchanged.
 */
const applyTheme = (frame: EventTarget | null): void => {
  if (!(frame instanceof HTMLIFrameElement) || frame.src.includes('#')) return;
  const inner = frame.contentDocument?.documentElement;
  if (inner) inner.style.colorScheme = root.colorScheme;
};
// Lazy frames below the screen and frames that the snippet form replaces load later.
document.addEventListener(
  'load',
  ({ target }) => {
    applyTheme(target);
  },
  true,
);

const button = document.querySelector('.theme');
const show = (): void => {
  button?.setAttribute('aria-pressed', String(current() === 'dark'));
  document.querySelectorAll('iframe').forEach(applyTheme);
};
button?.addEventListener('click', () => {
  const next = current() === 'dark' ? 'light' : 'dark';
  root.colorScheme = next === preferred() ? '' : next;
  show();
  try {
    localStorage['theme'] = root.colorScheme;
  } catch {
    // The browser blocks storage, so the choice applies to this page only.
  }
});
system.addEventListener('change', show);
// A page from the back/forward cache does not run the script in its head again.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  try {
    const theme: unknown = localStorage['theme'];
    root.colorScheme = theme === 'dark' || theme === 'light' ? theme : '';
  } catch {
    // The browser blocks storage, so each page has its own theme.
  }
  show();
});
show();
button?.removeAttribute('inert');

export {};

/**
 * Runs in articles: opens the note of a number beside the number. Without this script the link opens the note at the
 * bottom of the screen. The note is a popover, which closes on Escape, on its back link, on a click elsewhere or on the Back
 * button of the browser; the focus then returns to the number.
 */

/** Older browsers have no popovers, although the types say so; there the link opens the note. */
const canPopUp = 'popover' in HTMLElement.prototype;
/** The note that was open at the last `pointerdown`, which closes it: the following click must not open it again. */
let noteAtPointerDown: Element | null = null;

/**
 * The state of the history entry that the Back button leaves when it closes a note. A note that is closed in another way
 * keeps the entry for the next one: leaving it at once, by `history.back()`, could cancel the navigation of the click that
 * closed the note. If the reader goes back from it and no note is open, the page goes back once more.
 */
const NOTE = 'note';
let isAtNote = history.state === NOTE;
let address = location.href;

const openNote = (): HTMLElement | null => document.querySelector<HTMLElement>(':popover-open');

function addEntry(): void {
  if (isAtNote) return;
  address = location.href;
  // Otherwise Back would scroll to where the first note was opened.
  history.scrollRestoration = 'manual';
  history.pushState(NOTE, '');
  history.scrollRestoration = 'auto';
  isAtNote = true;
}

function goBack({ state }: PopStateEvent): void {
  const wasAtNote = isAtNote;
  isAtNote = state === NOTE;
  if (isAtNote) address = location.href;
  // Not a step back from the entry: a step forward, or to a section of the page.
  if (!wasAtNote || isAtNote || location.href !== address) return;
  history.scrollRestoration = 'auto';
  const note = openNote();
  if (note) note.hidePopover();
  else history.back();
}

function follow(event: MouseEvent): void {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.stat, .back');
  // With a modifier key the link opens in another tab or window.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const note =
    link.closest<HTMLElement>(':popover-open') ?? document.getElementById(link.hash.slice(1));
  if (note?.localName !== 'li') return;
  event.preventDefault();
  if (link.className === 'back') {
    note.hidePopover();
    return;
  }
  // `detail` is 0 for a click by keyboard, which has no `pointerdown` that closes the note first.
  if (note === noteAtPointerDown && event.detail > 0) return;
  // Safari does not focus a clicked link, so the focus could not return to the number.
  link.focus({ preventScroll: true });
  note.popover = 'auto';
  note.togglePopover({ source: link });
  addEntry();
  // Moves the focus into the note, as a footnote link does: Tab continues there, and a screen reader reads the note.
  note.focus({ preventScroll: true });
}

/** Makes a closed note an ordinary list item again. A popover would be missing in print, or cover the page. */
function restoreListItem({ target, newState }: ToggleEvent): void {
  if (newState === 'closed' && target instanceof HTMLElement) target.popover = null;
}

if (canPopUp) {
  addEventListener(
    'pointerdown',
    () => {
      noteAtPointerDown = openNote();
    },
    true,
  );
  addEventListener('click', follow);
  addEventListener('popstate', goBack);
  addEventListener('toggle', restoreListItem, true);
  addEventListener('beforeprint', () => {
    const note = openNote();
    if (note) note.popover = null;
  });
}

export {};

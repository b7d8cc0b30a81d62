/**
 * Runs in articles: opens the note of a number beside it, where the link alone would open it at the foot of the screen.
 * A popover closes by Escape and by a click elsewhere, and then the focus is at the number again.
 */

/** Not every browser has what the types promise; there the link does its work. */
const canPopUp = 'popover' in HTMLElement.prototype;
/** Open when a finger or mouse came down, which closes it: the same click must not open it again. */
let closing: Element | null = null;

const openNote = (): HTMLElement | null => document.querySelector<HTMLElement>(':popover-open');

function follow(event: MouseEvent): void {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.stat, .back');
  // With a key held down a link opens elsewhere.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const note =
    link.closest<HTMLElement>(':popover-open') ?? document.getElementById(link.hash.slice(1));
  if (note?.localName !== 'li') return;
  event.preventDefault();
  if (link.className === 'back') {
    note.hidePopover();
    return;
  }
  // A key that is pressed closes nothing before.
  if (note === closing && event.detail > 0) return;
  // Safari focuses no link that is clicked, so there would be nothing to come back to.
  link.focus({ preventScroll: true });
  note.popover = 'auto';
  note.togglePopover({ source: link });
  // What a footnote's link does: Tab goes on inside, and a screen reader reads the note.
  note.focus({ preventScroll: true });
}

/** A note in the list again, which is what is printed: as a popover it would be hidden, or lie over the page. */
function putBack({ target, newState }: ToggleEvent): void {
  if (newState === 'closed' && target instanceof HTMLElement) target.popover = null;
}

if (canPopUp) {
  addEventListener(
    'pointerdown',
    () => {
      closing = openNote();
    },
    true,
  );
  addEventListener('click', follow);
  addEventListener('toggle', putBack, true);
  addEventListener('beforeprint', () => {
    const note = openNote();
    if (note) note.popover = null;
  });
}

export {};

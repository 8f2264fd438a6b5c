/** What a key does while a story is played. */
export type PlayAction = 'next' | 'previous' | 'first' | 'last' | 'pointer' | 'close';

/** Where the focus is, as far as it has a use of its own for keys. */
export type FocusPlace =
  /** Nothing there needs keys, the map included: it is moved by its buttons. */
  | 'free'
  /** A button or a link: Space presses it. */
  | 'pressable'
  /** What scrolls, up and down. */
  | 'scrolling'
  /** A table or a slider, which arrows, Home and End go through. */
  | 'grid'
  /** A field, where all keys write or choose. */
  | 'field';

const ACTIONS: Readonly<Record<string, PlayAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  l: 'pointer',
  L: 'pointer',
};

/** Keys of a clicker: whoever holds it doesn't know where the focus is. */
const CLICKER: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);

/**
 * What a key is to do.
 * @returns null where it is to be left to what has the focus
 */
export function playAction(key: string, shift: boolean, place: FocusPlace): PlayAction | null {
  const action = key === ' ' ? (shift ? 'previous' : 'next') : ACTIONS[key];
  if (action === undefined || (shift && key !== ' ' && key !== 'L')) return null;
  switch (place) {
    case 'free':
      return action;
    case 'pressable':
      return key === ' ' ? null : action;
    case 'scrolling':
      return key === 'ArrowUp' || key === 'ArrowDown' ? null : action;
    case 'grid':
      return CLICKER.has(key) || key === 'Escape' ? action : null;
    case 'field':
      return CLICKER.has(key) ? action : null;
  }
}

/** What has the focus, for {@link playAction}. */
export function focusPlace(element: Element | null): FocusPlace {
  if (element === null) return 'free';
  if (element.matches('input, select, textarea')) return 'field';
  if (element.closest('table, [role="grid"], [role="slider"]') !== null) return 'grid';
  if (element.matches('button, [role="button"], a[href], summary')) return 'pressable';
  return element.matches('[data-scrolls]') ? 'scrolling' : 'free';
}

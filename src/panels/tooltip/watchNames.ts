import { nameAt, type Named, nameOf } from './nameOf';

/** Milliseconds: a pointer that only passes asks for nothing; one on its way to the name keeps it. */
const BEFORE = 350;
const AFTER = 150;
/** How long a finger rests on a control that it asks of, and how long the answer stays. */
const HELD = 500;
const READ = 3000;

interface Watch {
  /** The pointer is over the name itself, or has left it. */
  keep: () => void;
  leave: () => void;
  stop: () => void;
}

/**
 * Watches the page for controls that a reader asks the name of: by pointer, by keyboard, or by a finger
 * that rests on one, which is not to press it.
 * @param tell the control whose name is to be shown, null where none is
 */
export function watchNames(tell: (named: Named | null) => void): Watch {
  let shown: Named | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A finger has asked, and is still down. */
  let asked = false;

  const wait = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  const show = (next: Named | null) => {
    clearTimeout(timer);
    if (next === null && shown === null) return;
    shown = next;
    tell(next);
  };
  const keep = () => clearTimeout(timer);
  const leave = () => wait(AFTER, () => show(null));

  const over = ({ target, pointerType }: PointerEvent) => {
    const next = pointerType === 'touch' ? null : nameAt(target);
    if (next === null) return;
    if (next.element === shown?.element) keep();
    else wait(BEFORE, () => show(next));
  };
  const out = ({ target, pointerType }: PointerEvent) => {
    if (pointerType !== 'touch' && nameAt(target) !== null) leave();
  };
  const down = ({ target, pointerType }: PointerEvent) => {
    asked = false;
    show(null);
    const next = pointerType === 'touch' ? nameAt(target) : null;
    if (next === null) return;
    wait(HELD, () => {
      asked = true;
      show(next);
      wait(READ, () => show(null));
    });
  };
  const up = () => {
    if (!asked && shown === null) clearTimeout(timer);
  };
  const press = (event: MouseEvent) => {
    if (asked && nameAt(event.target) !== null) {
      event.preventDefault();
      event.stopPropagation();
    }
    asked = false;
  };
  const menu = (event: Event) => {
    if (asked) event.preventDefault();
  };
  const focused = ({ target }: FocusEvent) => {
    const isByKeyboard = target instanceof Element && target.matches(':focus-visible');
    show(isByKeyboard ? nameAt(target) : null);
  };
  const key = ({ key: pressed }: KeyboardEvent) => {
    asked = false;
    if (pressed === 'Escape') show(null);
  };
  const hide = () => show(null);
  // What a control does may give it another name, or take it away.
  const changes = new MutationObserver(() => {
    if (shown === null) return;
    const { element } = shown;
    const name = element.isConnected ? nameOf(element) : null;
    if (name !== shown.name) show(name === null ? null : { element, name });
  });
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-label', 'data-tip'],
  });

  const end = new AbortController();
  const { signal } = end;
  // Before anything else hears of it: what follows a finger's question is no press.
  const first = { signal, capture: true };
  addEventListener('pointerover', over, { signal });
  addEventListener('pointerout', out, { signal });
  addEventListener('pointerdown', down, first);
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', up, { signal });
  addEventListener('click', press, first);
  addEventListener('contextmenu', menu, first);
  addEventListener('focusin', focused, { signal });
  addEventListener('focusout', hide, { signal });
  addEventListener('keydown', key, first);
  addEventListener('scroll', hide, first);
  return {
    keep,
    leave,
    stop: () => {
      end.abort();
      changes.disconnect();
      clearTimeout(timer);
    },
  };
}

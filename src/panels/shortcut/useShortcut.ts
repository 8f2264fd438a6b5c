import { useEffect, useEffectEvent } from 'react';

/** Fields that a letter may be meant for; a slider or a checkbox takes none. */
const TAKES_TEXT =
  'textarea, select, input:not([type=range], [type=radio], [type=checkbox], [type=button])';

/** Whether keys that are pressed there write. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(TAKES_TEXT);
}

/** A single key calls from anywhere but a field that takes text, and no dialog is open. */
export function useShortcut(shortcut: string, call: () => void): void {
  const called = useEffectEvent(call);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== shortcut || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesText(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      called();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [shortcut]);
}

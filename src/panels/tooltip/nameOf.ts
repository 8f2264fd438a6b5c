/** What may stand alone as an icon. */
const CONTROLS = 'button, a[href], summary, [role="button"], [data-tip]';

/** A control whose words aren't to be seen, and what it is called. */
export interface Named {
  element: HTMLElement;
  name: string;
}

/**
 * The control at a place of the page whose name is not to be read there: an icon alone, or one that says
 * in `data-tip` what its few letters mean.
 * @param target what an event happened to
 * @returns null where there is no control, or its own words say what it is
 */
export function nameAt(target: EventTarget | null): Named | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest(CONTROLS);
  if (!(element instanceof HTMLElement)) return null;
  const name = nameOf(element);
  return name === null ? null : { element, name };
}

/** What a control is called, where that isn't to be read on it. */
export function nameOf(element: HTMLElement): string | null {
  const tip = element.dataset['tip'];
  if (tip !== undefined) return tip;
  // Arrows and crosses are signs as icons are.
  if (/[\p{L}\p{N}]/u.test(element.innerText)) return null;
  const name = element.getAttribute('aria-label')?.trim() ?? '';
  return name === '' ? null : name;
}

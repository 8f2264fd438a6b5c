/** What a search led to. */
export type Reached = 'area' | 'indicator';

/**
 * Moves the focus to what was found: the heading of the area's detail; where that isn't to be seen,
 * the middle of the screen, which shows the area or the indicator.
 */
export function focusResult(reached: Reached, isComparing: boolean): void {
  const middle = ['stage', 'list', 'map'].flatMap((id) => document.getElementById(id) ?? []);
  const heading = document.querySelector('#detail h2');
  const wanted =
    reached === 'area' && !isComparing && heading instanceof HTMLElement
      ? [heading, ...middle]
      : middle;
  const [seen] = wanted.filter((element) => element.getClientRects().length > 0);
  if (seen === undefined) return;
  // A heading takes the focus only when it is led there.
  if (!seen.hasAttribute('tabindex')) seen.tabIndex = -1;
  seen.focus();
}

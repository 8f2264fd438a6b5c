import type { View } from './view';

/** What a comparison changed of a view so that it opened on something comparable. */
export interface Opened {
  before: View;
  after: View;
}

/**
 * The view as it was before a comparison opened, as far as that changed it, so that what one comparison
 * needs doesn't follow the reader into the next.
 * @param opened null where nothing was changed
 * @returns nothing where the reader has chosen other years or another indicator since
 */
export function takenBack(view: View, opened: Opened | null): Partial<View> {
  if (opened === null) return {};
  const { before, after } = opened;
  const isAsOpened =
    view.indicator === after.indicator &&
    view.level === after.level &&
    view.year === after.year &&
    view.line === after.line &&
    view.compare.from === after.compare.from &&
    view.compare.other === after.compare.other;
  if (!isAsOpened) return {};
  const { from, other } = before.compare;
  return { year: before.year, line: before.line, compare: { ...view.compare, from, other } };
}

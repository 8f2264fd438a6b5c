import { openingSpan, spansOf } from '../../domain/comparison/spans';
import type { Facts } from '../../domain/facts';
import type { View } from '../../state/view';

/** The nearest two years in which several areas are known, where a reader hasn't chosen one. */
export function changeOpening(facts: Facts, view: View): Partial<View> | null {
  const { indicator, level, year, compare } = view;
  if (compare.from !== null) return null;
  const span = openingSpan(spansOf(facts, indicator, level), year);
  if (span === undefined || span.to === year) return null;
  return { year: span.to, line: span.line, compare: { ...compare, from: span.from } };
}

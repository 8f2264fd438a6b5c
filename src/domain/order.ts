import type { Indicator } from './indicators';
import { naturalRange } from './indicators';
import type { Interval, Knowledge } from './knowledge/kinds';
import { evidenceOf, valueOf } from './knowledge/kinds';

/**
 * Where what is shown of an area stands in an order of values, whatever its kind and whosever it is:
 * a figure by its value; a range by its middle, one without an end by the end that it has; a status
 * that is at least reached by what is reached.
 * @returns undefined where no value is shown
 */
export function orderValue(
  indicator: Pick<Indicator, 'kind'>,
  knowledge: Knowledge,
): number | undefined {
  const value = valueOf(knowledge);
  if (value !== undefined) return value;
  const shown = evidenceOf(knowledge);
  return shown?.kind === 'bounded' ? middleOf(indicator, shown.interval) : undefined;
}

function middleOf(indicator: Pick<Indicator, 'kind'>, { low, high }: Interval): number {
  if (indicator.kind === 'category') return low;
  const range = naturalRange(indicator);
  const [from, to] = [Math.max(low, range.low), Math.min(high, range.high)];
  return Number.isFinite(to) ? (from + to) / 2 : from;
}

/**
 * Does an order begin with the highest value? With whom fares worst: the highest where lower is
 * better, the lowest where higher is.
 */
export function beginsHighest({ direction }: Pick<Indicator, 'direction'>): boolean {
  return direction !== 'higher_is_better';
}

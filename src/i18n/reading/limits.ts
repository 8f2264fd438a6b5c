import { type Indicator, naturalRange } from '../../domain/indicators';
import type { Interval } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import { type ShownEnd, shownInterval, type ShownInterval } from '../../domain/reading/shown';
import { formatFor } from '../format';
import { phrases } from './phrases';

type Language = 'vi' | 'en';
/** Units in full, as short as a chart or a list has room for, or none. */
export type Length = 'long' | 'short' | 'bare';
type Measure = Pick<Indicator, 'kind' | 'unit'>;

/** Limits in words: `dưới 1 %`, `từ 57,1 đến 60 %`. */
export function limitsText(
  indicator: Measure,
  { low, high }: ShownInterval,
  language: Language,
  length: Length = 'long',
): string {
  const words = phrases[language];
  const format = formatFor(language);
  const bare = (end: ShownEnd) => format.number(end.value, Math.max(0, end.decimals));
  const full = (end: ShownEnd) => written(indicator, end.value, end.decimals, language, length);
  if (low === null && high === null) {
    const range = naturalRange(indicator);
    if (!Number.isFinite(range.high)) return words.anything;
    return words.between(
      format.number(range.low),
      written(indicator, range.high, 0, language, length),
    );
  }
  if (low === null) {
    return high === null ? '' : high.open ? words.below(full(high)) : words.upTo(full(high));
  }
  if (high === null) return low.open ? words.above(full(low)) : words.atLeast(full(low));
  if (low.value === high.value) return full(high);
  return words[joint(low, high)](bare(low), full(high));
}

/** The same of limits that are worked out, rounded outwards. */
export function intervalText(
  indicator: Measure,
  interval: Interval,
  language: Language,
  length: Length = 'long',
): string {
  return limitsText(indicator, shownInterval(indicator, interval), language, length);
}

/** A number of an indicator with as much of its unit as there is room for. */
export function written(
  indicator: Measure,
  value: number,
  decimals: number,
  language: Language,
  length: Length,
): string {
  const format = formatFor(language);
  const shown = Math.max(0, decimals);
  switch (length) {
    case 'long':
      return format.value(indicator, value, shown);
    case 'short':
      return format.short(indicator, value, shown);
    case 'bare':
      return format.number(value, shown);
    default:
      return never(length);
  }
}

function joint(low: ShownEnd, high: ShownEnd) {
  if (low.open) return high.open ? 'aboveAndBelow' : 'aboveUpTo';
  return high.open ? 'fromBelow' : 'between';
}

import { max } from 'd3-array';
import type { Standing } from '../../domain/comparison/among';
import { type Indicator, naturalRange } from '../../domain/indicators';

/** A stretch of a bar, in percent of the track. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * One scale for the bars of figures and of limits. It begins at none, as bars must, and ends at the
 * highest figure or limit.
 * @returns the stretch that values take; limits without an end reach that of the track
 */
export function barScale(
  indicator: Pick<Indicator, 'kind'>,
  { ranked, limited }: Pick<Standing, 'ranked' | 'limited'>,
): (low: number, high: number) => Stretch {
  const ends = [
    ...ranked.map(({ knowledge }) => knowledge.value),
    ...limited.flatMap(({ knowledge: { interval } }) => [interval.low, interval.high]),
  ].filter(Number.isFinite);
  const { high: natural } = naturalRange(indicator);
  const highest = max(ends) ?? 0;
  const end = highest > 0 ? highest : Math.min(natural, 1);
  const percent = (value: number) => 100 * (Math.min(Math.max(value, 0), end) / end);
  return (low, high) => ({ from: percent(low), to: percent(high) });
}

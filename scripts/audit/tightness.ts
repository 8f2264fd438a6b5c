import type { Judged } from './compare';

/** How many limits are the best possible. */
export interface Tightness {
  /** Limits that say something. */
  limits: number;
  /** Those that are wider than what is possible. */
  wide: number;
  /** Of all, those that aren't. */
  share: number;
  /** The wide ones, those first that leave the most room, by their share of the limit. */
  worst: readonly string[];
}

export function tightness(judged: readonly Judged[]): Tightness {
  let limits = 0;
  let wide = 0;
  const rooms: { room: number; line: string }[] = [];
  for (const { claim, verdict } of judged) {
    if (verdict.kind === 'silent') continue;
    const { cell, areas, side, value } = claim;
    limits += areas.length;
    if (verdict.kind !== 'wide') continue;
    wide += areas.length;
    const { best } = verdict;
    const room = value === Infinity ? Infinity : Math.abs(value - best) / Math.max(1, value, best);
    const { area, year, quantity } = cell;
    rooms.push({ room, line: `${area} ${year} ${quantity} ${side}: ${value}, possible ${best}` });
  }
  const worst = rooms.sort((one, two) => two.room - one.room).map((one) => one.line);
  return { limits, wide, share: limits === 0 ? 1 : (limits - wide) / limits, worst };
}

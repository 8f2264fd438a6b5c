import type { Statement } from '../statements';
import { touch } from './interval';
import type { Interval } from './kinds';
import type { Proof } from './proof';

/** How a claim comes about: printed as it is, or by arithmetic on printed figures of the area. */
export type ClaimStep = 'printed' | 'limit' | 'share' | 'count' | 'change';

/** What the sources say of one area and year, each way of getting there a claim of its own. */
export interface Claim {
  step: ClaimStep;
  /** The figure as told; for a limit, the limit. */
  value: number;
  decimals: number;
  approximate: boolean;
  /** The values that it may stand for, with the rounding of the printed figures. */
  interval: Interval;
  statements: readonly Statement[];
  /** All its statements are argued against: it is shown, but nothing follows from it. */
  refuted: boolean;
  /** How either end follows; a limit has one end only. */
  low: Proof | undefined;
  high: Proof | undefined;
}

/** A claim to a figure, not only to a limit. */
export function isFigure(claim: Claim): boolean {
  return claim.step !== 'limit';
}

/** Can these claims not all be true? Intervals that meet in pairs all meet in one value. */
export function disagree(claims: readonly Claim[]): boolean {
  return claims.some((one, place) =>
    claims.some((two, other) => other > place && !touch(one.interval, two.interval)),
  );
}

import type { Indicator } from '../../indicators';
import { naturalRange } from '../../indicators';
import { decimalsOf, type Statement } from '../../statements';
import type { Claim } from '../claim';
import { pointAt, wholeWithin } from '../interval';
import type { Bounded, Interval, Own, Scope } from '../kinds';
import { type Proof, rootOf, statementsOf } from '../proof';

import type { Cell, Grid } from './grid';
import { proofAt } from './grid';
import { proven } from './solver';
import type { System } from './system';

/** Limits that meet at none or all: no arithmetic, but what holds of a whole or a count. */
export function implied(proof: Proof, own: OwnLimits, scope: Scope): Own {
  const proofs = [proof];
  const statements = gathered(proofs, own);
  return {
    kind: 'implied',
    value: proof.value,
    decimals: 0,
    from: rootOf(proof).area,
    printed: own.printed,
    scope,
    proofs,
    get statements() {
      return statements();
    },
    assumed: proof.assumed,
  };
}

/** The area's own limits and the statements below proofs, gathered when somebody asks: most limits
 * are only coloured. */
function gathered(proofs: readonly Proof[], own: OwnLimits): () => readonly Statement[] {
  let statements: readonly Statement[] | undefined;
  return () => (statements ??= [...new Set([...own.statements, ...statementsOf(proofs)])]);
}

/** Limits that meet in one figure, as all parts of a sum do when the rest is printed. */
export function meeting(value: number, low: Proof, high: Proof, own: OwnLimits, scope: Scope): Own {
  const proofs = [low, high];
  const statements = gathered(proofs, own)();
  const decimals = Math.max(0, ...statements.map(decimalsOf));
  const interval = pointAt(value);
  const { printed } = own;
  const known = { kind: 'derived', step: 'limits', value, decimals, interval, printed } as const;
  return { ...known, statements, scope, proofs, ...flag(proofs) };
}

/** Does a proof rest on a statement of the measure itself, and not only on one of its weights? */
function speaksOf(proof: Proof, system: System): boolean {
  const { mean, total } = system.measure;
  return (
    proof.statements.some(({ indicator }) => indicator === mean?.id || indicator === total?.id) ||
    proof.premises.some((premise) => speaksOf(premise, system))
  );
}

/** How much limits that are worked out may leave open, to stand on the map: a tenth. */
const TELLING_SHARE = 0.1;

/**
 * Are limits too wide to be told in the place of the figure of the area around? For a rate they
 * are where they leave more than a tenth of what there can be, for an amount more than a tenth of
 * the upper limit. Printed limits are always told, and those of a count that assume nothing.
 */
export function areWide(indicator: Indicator, { interval, printed, assumed }: Bounded): boolean {
  if (printed !== null || (indicator.kind === 'count' && assumed !== true)) return false;
  const { low, high } = interval;
  const { high: top } = naturalRange(indicator);
  return high === Infinity || high - low > TELLING_SHARE * (top === Infinity ? high : top);
}

/**
 * What the limits of a cell tell. Where weights of other years leave them too wide to be told, what is
 * certain without them is told, as it would be if nothing were assumed.
 * @param own what the area's own statements print
 * @returns undefined where they tell nothing
 */
export function limited(
  system: System,
  indicator: Indicator,
  cell: Cell,
  own: OwnLimits,
  scope: Scope,
): Own | undefined {
  const by = (grid: Grid) =>
    between(system, indicator, scope, own, proofAt(grid, cell, 'low'), proofAt(grid, cell, 'high'));
  const known = by(system.grid);
  const isAssumedAndWide =
    known?.kind === 'bounded' && known.assumed === true && areWide(indicator, known);
  return known === undefined || isAssumedAndWide ? (by(system.certain) ?? known) : known;
}

/** What an area's own statements print as limits. */
export interface OwnLimits {
  /** What they leave together, as they are printed; null where none is. */
  printed: Interval | null;
  statements: readonly Statement[];
}

const NO_LIMITS: OwnLimits = { printed: null, statements: [] };

/** The limits among the claims to a cell. */
export function ownLimits(indicator: Indicator, claims: readonly Claim[]): OwnLimits {
  const limits = claims.filter((claim) => claim.step === 'limit');
  if (limits.length === 0) return NO_LIMITS;
  const range = naturalRange(indicator);
  let printed: Interval = { ...range, lowOpen: false, highOpen: false };
  for (const { interval } of limits) {
    if (interval.low > printed.low) {
      printed = { ...printed, low: interval.low, lowOpen: interval.lowOpen };
    }
    if (interval.high < printed.high) {
      printed = { ...printed, high: interval.high, highOpen: interval.highOpen };
    }
  }
  return { printed, statements: limits.flatMap((claim) => claim.statements) };
}

function between(
  system: System,
  indicator: Indicator,
  scope: Scope,
  own: OwnLimits,
  low: Proof | undefined,
  high: Proof | undefined,
): Own | undefined {
  const { printed } = own;
  const proofs = proven(low, high);
  if (proofs.length === 0 && printed === null) return undefined;
  const range = naturalRange(indicator);
  const possible = intervalOf(low, high, range);
  const isNews = possible.low > range.low || possible.high < range.high || printed !== null;
  if (!isNews && !possible.lowOpen && !possible.highOpen) return undefined;
  // That no more can be poor than there are households is no news of the poor.
  if (printed === null && !proofs.some((proof) => speaksOf(proof, system))) return undefined;
  const interval = indicator.kind === 'count' ? (wholeWithin(possible) ?? possible) : possible;
  if (
    printed === null &&
    interval.low === interval.high &&
    low !== undefined &&
    high !== undefined
  ) {
    return meeting(interval.low, low, high, own, scope);
  }
  const statements = gathered(proofs, own);
  return {
    kind: 'bounded',
    interval,
    printed,
    scope,
    proofs,
    get statements() {
      return statements();
    },
    assumed: proofs.some((one) => one.assumed),
  };
}

function intervalOf(
  low: Proof | undefined,
  high: Proof | undefined,
  range: { low: number; high: number },
): Interval {
  return {
    low: low?.value ?? range.low,
    high: high?.value ?? range.high,
    lowOpen: low?.open ?? false,
    highOpen: high?.open ?? false,
  };
}

function flag(proofs: readonly Proof[]): { assumed?: boolean } {
  return proofs.some((one) => one.assumed) ? { assumed: true } : {};
}

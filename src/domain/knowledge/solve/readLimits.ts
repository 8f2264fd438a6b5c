import type { Indicator } from '../../indicators';
import { naturalRange } from '../../indicators';
import { decimalsOf, type Statement } from '../../statements';
import type { Claim } from '../claim';
import { pointAt, wholeWithin } from '../interval';
import type { Bounded, Interval, Own, Scope } from '../kinds';
import { type Proof, rootOf, statementsOf } from '../proof';

import type { Cell } from './grid';
import { proofAt } from './grid';
import { proven } from './solver';
import type { System } from './system';

/** Limits that meet at none or all: no arithmetic, but what holds of a whole or a count. */
export function implied(proof: Proof, scope: Scope): Own {
  const proofs = [proof];
  const statements = gathered(proofs);
  return {
    kind: 'implied',
    value: proof.value,
    decimals: 0,
    from: rootOf(proof).area,
    scope,
    proofs,
    get statements() {
      return statements();
    },
    assumed: proof.assumed,
  };
}

/** The statements below proofs, gathered when somebody asks: most limits are only coloured. */
function gathered(proofs: readonly Proof[]): () => readonly Statement[] {
  let statements: readonly Statement[] | undefined;
  return () => (statements ??= statementsOf(proofs));
}

/** Limits that meet in one figure, as all parts of a sum do when the rest is printed. */
export function meeting(value: number, low: Proof, high: Proof, scope: Scope): Own {
  const proofs = [low, high];
  const statements = statementsOf(proofs);
  const decimals = Math.max(0, ...statements.map(decimalsOf));
  const interval = pointAt(value);
  const known = { kind: 'derived', step: 'limits', value, decimals, interval } as const;
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
 * What the limits of a cell tell. Where they are too wide to be told of a count because one end rests
 * on a weight of another year, the other, certain one is told alone.
 * @param claims of the cell itself, each a printed limit
 * @returns undefined where they tell nothing
 */
export function limited(
  system: System,
  indicator: Indicator,
  cell: Cell,
  claims: readonly Claim[],
  scope: Scope,
): Own | undefined {
  const low = proofAt(system.grid, cell, 'low');
  const high = proofAt(system.grid, cell, 'high');
  const printed = printedLimits(indicator, claims);
  const of = (lower: Proof | undefined, upper: Proof | undefined) =>
    between(system, indicator, scope, printed, lower, upper);
  const known = of(low, high);
  if (known?.kind !== 'bounded' || indicator.kind !== 'count') return known;
  if (!areWide(indicator, known)) return known;
  const certain = (end: Proof | undefined) => (end?.assumed === true ? undefined : end);
  return of(certain(low), certain(high)) ?? known;
}

/** What printed limits leave together, as they are printed; null where none is. */
function printedLimits(indicator: Indicator, claims: readonly Claim[]): Interval | null {
  const limits = claims.filter((claim) => claim.step === 'limit');
  if (limits.length === 0) return null;
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
  return printed;
}

function between(
  system: System,
  indicator: Indicator,
  scope: Scope,
  printed: Interval | null,
  low: Proof | undefined,
  high: Proof | undefined,
): Own | undefined {
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
    return meeting(interval.low, low, high, scope);
  }
  const statements = gathered(proofs);
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

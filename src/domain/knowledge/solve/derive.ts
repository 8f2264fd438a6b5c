import { decimalsOf } from '../../statements';
import { type Claim, isFigure } from '../claim';
import type { Interval } from '../kinds';
import { type Assumption, type Proof, proofOf, type Rule, type Side } from '../proof';
import { type Change, carried, carriedFigure } from './change';
import type { Cell } from './grid';
import { quantityAt } from './grid';
import type { Quantity } from './measures';
import { type Naming, type Subject, subjectAt } from './subject';
import { endOfWeight, type Weight } from './weights';

/** A claim on the way from cell to cell, and the changes that led it there. */
interface Travelling {
  cell: Cell;
  claim: Claim;
  used: ReadonlySet<string>;
}

/**
 * Follows printed changes from printed figures to the years that they compare with. A figure back
 * to its base year always: where that year has a printed figure too, the two are compared there.
 * Forward only to a year without a printed figure of its own, so that a disagreement is told once.
 * @param claims printed claims by cell; not changed
 * @param naming names the cells, for the proofs; what lies beyond the greatest mean of its grid is no
 * claim, but a clash for the rules
 * @returns the claims that follow, by cell
 */
export function followChanges(
  claims: ReadonlyMap<Cell, readonly Claim[]>,
  changes: readonly Change[],
  naming: Naming,
): Map<Cell, Claim[]> {
  const found = new Map<Cell, Claim[]>();
  const isPrinted = (cell: Cell) => claims.get(cell)?.some(isFigure) ?? false;
  const changesAt = new Map<Cell, Change[]>();
  for (const change of changes) {
    for (const cell of [change.base, change.later]) {
      changesAt.set(cell, [...(changesAt.get(cell) ?? []), change]);
    }
  }
  const queue = [...changesAt.keys()].flatMap((cell): Travelling[] =>
    (claims.get(cell) ?? [])
      .filter((claim) => isFigure(claim) && !claim.refuted)
      .map((claim) => ({ cell, claim, used: new Set<string>() })),
  );
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { cell, claim, used } = next;
    for (const change of changesAt.get(cell) ?? []) {
      if (used.has(change.statement.id)) continue;
      const to = change.later === cell ? 'base' : change.base === cell ? 'later' : undefined;
      if (to === undefined) continue;
      const target = change[to];
      if (to === 'later' && isPrinted(target)) continue;
      const derived = changed(claim, change, to, subjectAt(naming, target));
      if (!isPossible(derived, quantityAt(target), naming.grid.top)) continue;
      found.set(target, [...(found.get(target) ?? []), derived]);
      if (!isPrinted(target)) {
        queue.push({ cell: target, claim: derived, used: new Set([...used, change.statement.id]) });
      }
    }
  }
  return found;
}

/** Is there a value in a claim that can be at all? */
function isPossible({ interval }: Claim, quantity: Quantity, top: number): boolean {
  return interval.high >= 0 && (quantity === 'total' || interval.low <= top);
}

function changed(claim: Claim, change: Change, to: 'base' | 'later', subject: Subject): Claim {
  const interval = carried(change, claim.interval, to);
  const value = carriedFigure(change, claim.value, to);
  const end = (side: Side, premise: Proof | undefined): Proof =>
    endOf(subject, 'change', side, interval, [premise], [], change);
  return {
    step: 'change',
    value,
    decimals:
      change.by === 'sum'
        ? Math.max(claim.decimals, decimalsOf(change.statement))
        : Math.min(claim.decimals, 1),
    approximate: claim.approximate || change.statement.relation !== 'exact',
    interval,
    statements: [...new Set([...claim.statements, change.statement])],
    refuted: false,
    low: end('low', claim.low),
    high: end('high', claim.high),
  };
}

/** What an interval of a total leaves of its mean, or the other way round. */
export function weighedInterval(
  { low, high }: Interval,
  weight: Weight,
  to: Quantity,
  scale: number,
): Interval {
  const [least, most] = [endOfWeight(weight, 'low'), endOfWeight(weight, 'high')];
  return to === 'mean'
    ? { low: low / most / scale, high: high / least / scale, lowOpen: false, highOpen: false }
    : { low: low * least * scale, high: high * most * scale, lowOpen: false, highOpen: false };
}

/**
 * A rate from a count over its weight, or a count from a rate times its weight.
 * @param to the face that is claimed
 * @param scale what a mean times its weight is multiplied by to be the total
 * @param top the greatest mean there can be
 * @returns undefined where the weight may be none, or the count is above it
 */
export function weighed(
  claim: Claim,
  weight: Weight,
  weightClaim: Claim,
  to: 'mean' | 'total',
  scale: number,
  top: number,
  subject: Subject,
): Claim | undefined {
  if (endOfWeight(weight, 'low') <= 0 || weight.high === undefined) return undefined;
  if (weightClaim.value <= 0) return undefined;
  const interval = weighedInterval(claim.interval, weight, to, scale);
  const value =
    to === 'mean'
      ? claim.value / weightClaim.value / scale
      : claim.value * weightClaim.value * scale;
  const rule: Rule = to === 'mean' ? 'count_over_weight' : 'rate_times_weight';
  const facing = to === 'mean' ? { low: weight.high, high: weight.low } : weight;
  const end = (side: Side): Proof =>
    endOf(subject, rule, side, interval, [claim[side], facing[side]], weight.assumptions);
  const derived: Claim = {
    step: 'count',
    value,
    decimals: to === 'mean' ? 2 : 0,
    approximate: claim.approximate || weightClaim.approximate,
    interval,
    statements: [...new Set([...claim.statements, ...weightClaim.statements])],
    refuted: false,
    low: end('low'),
    high: end('high'),
  };
  return isPossible(derived, to, top) ? derived : undefined;
}

function endOf(
  subject: Subject,
  rule: Rule,
  side: Side,
  interval: Interval,
  premises: readonly (Proof | undefined)[],
  assumptions: readonly Assumption[],
  change?: Change,
): Proof {
  return proofOf({
    ...subject,
    rule,
    side,
    value: side === 'low' ? interval.low : interval.high,
    open: side === 'low' ? interval.lowOpen : interval.highOpen,
    statements: change === undefined ? [] : [change.statement],
    premises: premises.filter((one) => one !== undefined),
    assumptions,
  });
}

import type { Claim } from '../claim';
import { disagree } from '../claim';
import type { Interval } from '../kinds';
import type { Assumption, Proof, Side } from '../proof';
import { weighed, weighedInterval } from './derive';
import type { Cell } from './grid';
import { areaAt, limitAt, quantityAt, setLimit, siblingOf, slotAt } from './grid';
import { NOTHING } from './solver';
import { subjectAt } from './subject';
import type { System } from './system';
import { loanKey, type PrintedWeight, type Weights } from './weights';

/**
 * Adds the claims of rates from counts and of counts from rates, by weights of the same year, where
 * they contradict what is printed. Others need not be made: the rules find the same limits.
 */
export function addWeighed(system: System, weights: Weights): void {
  const { claims } = system;
  const added = new Map<Cell, Claim[]>();
  for (const [from, said] of claims) {
    const cell = siblingOf(from);
    const standing = claims.get(cell) ?? NOTHING;
    if (standing.length === 0 && said.length === 1) continue;
    if (agreeByWeight(system, weights, said, standing, cell)) continue;
    const found = weighedClaims(system, weights, cell);
    if (found.length > 0) added.set(cell, [...standing, ...found]);
  }
  for (const [cell, all] of added) claims.set(cell, all);
}

/** Is there a value that all claims to a cell and to its other face leave possible? */
function agreeByWeight(
  { grid, measure }: System,
  weights: Weights,
  said: readonly Claim[],
  standing: readonly Claim[],
  cell: Cell,
): boolean {
  const used = weights.printed(areaAt(grid, cell), grid.years[slotAt(grid, cell)] ?? NaN);
  if (used === undefined) return true;
  let [low, high] = [-Infinity, Infinity];
  const meet = (interval: Interval) => {
    low = Math.max(low, interval.low);
    high = Math.min(high, interval.high);
  };
  for (const { interval, refuted } of standing) if (!refuted) meet(interval);
  for (const claim of said) {
    if (!isWeighable(claim)) continue;
    meet(weighedInterval(claim.interval, used.weight, quantityAt(cell), measure.scale));
  }
  return low <= high;
}

/** Limits are left to the rules; what was weighed before isn't weighed back. */
function isWeighable({ step, value, refuted }: Claim): boolean {
  return step !== 'limit' && step !== 'count' && value > 0 && !refuted;
}

/** The claims to a cell that follow by a weight: that of the same year, or else, if wanted, that of
 * another. */
export function weighedClaims(
  system: System,
  weights: Weights,
  cell: Cell,
  borrow = false,
): Claim[] {
  const { grid } = system;
  const claims = system.claims.get(siblingOf(cell));
  if (claims === undefined || system.measure[quantityAt(cell)] === undefined) return [];
  const [area, year] = [areaAt(grid, cell), grid.years[slotAt(grid, cell)] ?? NaN];
  const own = weights.printed(area, year);
  const failed = system.failed.has(loanKey(grid, area, year));
  const used = own ?? (borrow && !failed ? weights.borrowed(area, year) : undefined);
  return used === undefined ? [] : weigh(system, claims, used, cell);
}

/** The weight of another year that a cell could not use: it contradicts the year's own limits, or
 * what they lead to. */
export function unusableWeight(
  { grid, failed }: System,
  weights: Weights,
  cell: Cell,
): Assumption | undefined {
  const [area, year] = [areaAt(grid, cell), grid.years[slotAt(grid, cell)] ?? NaN];
  if (weights.printed(area, year) !== undefined) return undefined;
  return failed.get(loanKey(grid, area, year)) ?? weights.refused(area, year);
}

function weigh(
  system: System,
  claims: readonly Claim[],
  { weight, claim: weightClaim }: PrintedWeight,
  target: Cell,
): Claim[] {
  const { grid, measure } = system;
  const to = quantityAt(target);
  return claims
    .filter(isWeighable)
    .map((claim) =>
      weighed(claim, weight, weightClaim, to, measure.scale, grid.top, subjectAt(system, target)),
    )
    .filter((claim) => claim !== undefined);
}

/**
 * Sets the limits that the claims of each cell leave: what they have in common, or all that they
 * span where they have nothing: then the cell is disputed.
 */
export function startLimits(system: System): void {
  system.disputed.clear();
  for (const [cell, all] of system.claims) {
    const claims = all.filter((claim) => !claim.refuted);
    const [only, another] = claims;
    if (only !== undefined && another === undefined) {
      if (only.low !== undefined) setStart(system, cell, 'low', only.low);
      if (only.high !== undefined) setStart(system, cell, 'high', only.high);
      continue;
    }
    const apart = disagree(claims);
    if (apart) system.disputed.add(cell);
    for (const side of ['low', 'high'] as const) {
      const proof = apart ? outermost(claims, side) : innermost(claims, side);
      if (proof !== undefined) setStart(system, cell, side, proof);
    }
  }
}

/** A claim to less than is natural anyway says nothing. */
function setStart(system: System, cell: Cell, side: Side, proof: Proof): void {
  const natural = limitAt(system.grid, cell, side);
  const tighter = side === 'low' ? proof.value >= natural : proof.value <= natural;
  if (tighter || Math.abs(proof.value - natural) === 0) setLimit(system.grid, cell, side, proof);
}

function innermost(claims: readonly Claim[], side: Side): Proof | undefined {
  return endsOf(claims, side).at(-1);
}

/** Without an end in one claim, the claims together have none. */
function outermost(claims: readonly Claim[], side: Side): Proof | undefined {
  return claims.every((claim) => claim[side] !== undefined) ? endsOf(claims, side)[0] : undefined;
}

/** From the outermost end to the innermost; of equal ones, the one with the shortest proof last. */
function endsOf(claims: readonly Claim[], side: Side): Proof[] {
  const sign = side === 'low' ? 1 : -1;
  return claims
    .map((claim) => claim[side])
    .filter((proof) => proof !== undefined)
    .sort(
      (one, two) =>
        sign * (one.value - two.value) ||
        Number(one.open) - Number(two.open) ||
        two.cost - one.cost,
    );
}

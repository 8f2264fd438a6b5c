import type { Indicator } from '../../indicators';
import { naturalRange } from '../../indicators';
import { type Claim, disagree, isFigure } from '../claim';
import type { Own, Scope } from '../kinds';
import type { Cell } from './grid';
import { limitAt, proofAt, siblingOf } from './grid';
import { conflictOf, leadingClaim, ofClaim } from './readClaims';
import { implied, limited, meeting, ownLimits } from './readLimits';
import { type Clash, slackOf } from './solver';
import type { System } from './system';

/**
 * What a solved system knows of one cell.
 * @param scope whom the system speaks of, against what was asked
 * @returns undefined where nothing but the natural limits is known
 */
export function readCell(
  system: System,
  indicator: Indicator,
  cell: Cell,
  scope: Scope,
): Own | undefined {
  const claims = system.claims.get(cell) ?? [];
  const clashes = clashesAt(system, cell);
  if (clashes.length > 0 || disagree(claims) || areRefutedLimits(claims)) {
    const conflict = conflictOf(system, claims, clashes, scope);
    if (conflict !== undefined) return conflict;
  }
  const own = ownLimits(indicator, claims);
  const figure = leadingClaim(system, claims.filter(isFigure));
  if (figure !== undefined) return ofClaim(figure, claims, own, indicator, scope);
  const weighed = leadingClaim(
    system,
    system.weighedAt(cell).filter((claim) => isPossible(system, cell, claim)),
  );
  const borrowed = weighed?.low?.assumed === true;
  if (weighed !== undefined && !borrowed) return ofClaim(weighed, [weighed], own, indicator, scope);
  const low = proofAt(system.grid, cell, 'low');
  const high = proofAt(system.grid, cell, 'high');
  const exact = low !== undefined && high !== undefined && low.value === high.value;
  const range = naturalRange(indicator);
  if (high !== undefined && high.value <= range.low) return implied(high, own, scope);
  if (low !== undefined && low.value >= range.high) return implied(low, own, scope);
  if (exact && !low.assumed && !high.assumed) return meeting(low.value, low, high, own, scope);
  if (weighed !== undefined) return ofClaim(weighed, [weighed], own, indicator, scope);
  if (exact) return meeting(low.value, low, high, own, scope);
  return limited(system, indicator, cell, own, scope);
}

/** Limits that a record argues against, and nothing else said: they are told, as disputed. */
function areRefutedLimits(claims: readonly Claim[]): boolean {
  return claims.length > 0 && claims.every((claim) => claim.refuted && !isFigure(claim));
}

/** Does everything else that is known leave the value of a claim possible? */
function isPossible({ grid }: System, cell: Cell, { value }: Claim): boolean {
  const slack = slackOf(value);
  return (
    value >= limitAt(grid, cell, 'low') - slack && value <= limitAt(grid, cell, 'high') + slack
  );
}

/** What disagrees over a mean that nobody printed may be found in its total. */
function clashesAt(system: System, cell: Cell): readonly Clash[] {
  const own = system.clashes.get(cell) ?? [];
  const sibling = siblingOf(cell);
  if (own.length > 0 || system.claims.has(sibling)) return own;
  return system.claims.has(cell) ? (system.clashes.get(sibling) ?? []) : own;
}

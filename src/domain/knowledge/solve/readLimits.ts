import type { Indicator } from '../../indicators';
import { naturalRange } from '../../indicators';
import { decimalsOf, type Statement } from '../../statements';
import type { Bounded, Interval, Own, Scope } from '../kinds';
import { type Proof, rootOf, statementsOf } from '../proof';
import type { Cell } from './grid';
import { isOpenAt, limitAt, proofAt } from './grid';
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
export function meeting(system: System, cell: Cell, low: Proof, high: Proof, scope: Scope): Own {
  const proofs = [low, high];
  const statements = statementsOf(proofs);
  const decimals = Math.max(0, ...statements.map(decimalsOf));
  const interval = intervalAt(system, cell);
  const known = { kind: 'derived', step: 'limits', value: low.told, decimals, interval } as const;
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
function areWide(indicator: Indicator, { low, high }: Interval, proofs: readonly Proof[]): boolean {
  if (proofs.some((proof) => proof.premises.length === 0)) return false;
  if (indicator.kind === 'count' && !proofs.some((proof) => proof.assumed)) return false;
  const { high: top } = naturalRange(indicator);
  return high === Infinity || high - low > TELLING_SHARE * (top === Infinity ? high : top);
}

export function bounded(
  system: System,
  indicator: Indicator,
  cell: Cell,
  scope: Scope,
): Bounded | undefined {
  const { grid } = system;
  const low = proofAt(grid, cell, 'low');
  const high = proofAt(grid, cell, 'high');
  const proofs = proven(low, high);
  if (proofs.length === 0) return undefined;
  const possible = intervalAt(system, cell);
  const range = naturalRange(indicator);
  const isNews = possible.low > range.low || possible.high < range.high;
  if (!isNews && !possible.lowOpen && !possible.highOpen) return undefined;
  // That no more can be poor than there are households is no news of the poor.
  if (!proofs.some((proof) => speaksOf(proof, system))) return undefined;
  const statements = gathered(proofs);
  const told = { low: low?.told ?? possible.low, high: high?.told ?? possible.high };
  const interval = told.low <= told.high ? { ...possible, ...told } : possible;
  return {
    kind: 'bounded',
    interval,
    possible,
    scope,
    proofs,
    get statements() {
      return statements();
    },
    wide: areWide(indicator, possible, proofs),
    assumed: proofs.some((one) => one.assumed),
  };
}

function intervalAt({ grid }: System, cell: Cell): Interval {
  return {
    low: limitAt(grid, cell, 'low'),
    high: limitAt(grid, cell, 'high'),
    lowOpen: isOpenAt(grid, cell, 'low'),
    highOpen: isOpenAt(grid, cell, 'high'),
  };
}

function flag(proofs: readonly Proof[]): { assumed?: boolean } {
  return proofs.some((one) => one.assumed) ? { assumed: true } : {};
}

import type { Atlas } from './atlas';
import type { Quantity } from './measures';
import { dustOf } from './range';
import { search } from './search';
import { type Aim, ENDLESS } from './solver';
import type { Side, Solved } from './world';

/** An end of what the atlas says, of one cell or of several in the same situation. */
export interface Claim {
  areas: string[];
  year: number;
  quantity: Quantity;
  side: Side;
  value: number;
}

/** How a claimed end stands to what is possible. */
export type Verdict =
  /** There is a possible value beyond it. */
  | { kind: 'excludes'; best: number }
  | { kind: 'optimal' }
  /** No possible value comes up to it. */
  | { kind: 'wide'; best: number }
  | { kind: 'undecided'; best: number };

export interface Judged {
  claim: Claim;
  /** Neither the atlas nor the program has more to say than what is natural. */
  silent: boolean;
  verdict: Verdict;
}

/** Compares every end that the atlas has in a set with what is possible. */
export function compare(solved: Solved, atlas: Atlas, areas: readonly string[]): Judged[] {
  const { set } = solved;
  return set.years.flatMap((year) =>
    (['mean', 'total'] as const)
      .filter((quantity) => set.measure[quantity] !== undefined)
      .flatMap((quantity) => {
        const claims = claimsOf(solved, atlas, areas, year, quantity);
        return judge(solved, claims);
      }),
  );
}

function claimsOf(
  { set, classOf }: Solved,
  atlas: Atlas,
  areas: readonly string[],
  year: number,
  quantity: Quantity,
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const area of areas) {
    const limits = atlas.limits(set, area, year, quantity);
    if (limits === undefined) continue;
    for (const side of ['low', 'high'] as const) {
      const value = limits[side];
      const key = `${classOf(area)}|${side}|${value}`;
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { areas: [area], year, quantity, side, value });
      else claim.areas.push(area);
    }
  }
  return [...claims.values()];
}

function judge(solved: Solved, claims: readonly Claim[]): Judged[] {
  const judged: Judged[] = [];
  const pending: Claim[] = [];
  for (const claim of claims) {
    const { areas, year, quantity, side, value } = claim;
    const natural = naturalEnd(solved, quantity, side);
    const variable = solved.program.variableOf(areas[0] ?? '', year, quantity);
    const silent = value === natural;
    if (variable === undefined) {
      const verdict: Verdict = silent ? { kind: 'optimal' } : { kind: 'excludes', best: natural };
      judged.push({ claim, silent, verdict });
    } else if (silent) pending.push(claim);
    else judged.push({ claim, silent: false, verdict: verdictOn(solved, claim, variable) });
  }
  return [...judged, ...judgeNatural(solved, pending)];
}

function naturalEnd({ set }: Solved, quantity: Quantity, side: Side): number {
  if (side === 'low') return 0;
  return set.measure[quantity]?.kind === 'rate' ? 100 : Infinity;
}

/** Natural ends exclude nothing; whether they are reached is mostly told by a few states that reach
 * many at once. */
function judgeNatural(solved: Solved, claims: readonly Claim[]): Judged[] {
  const { program, solver } = solved;
  const reached = new Set<Claim>();
  const variableOf = ({ areas, year, quantity }: Claim) =>
    program.variableOf(areas[0] ?? '', year, quantity) ?? -1;
  for (const side of ['low', 'high'] as const) {
    for (let round = 0; round < 6; round += 1) {
      const open = claims.filter((claim) => claim.side === side && !reached.has(claim));
      if (open.length === 0) break;
      const aim = open.map((claim) => [variableOf(claim), side === 'high' ? 1 : -1] as const);
      const finding = search(solver, program, aim, -Infinity);
      solver.takeBack(0);
      if (finding.kind !== 'found') break;
      const before = reached.size;
      for (const claim of open) {
        const target = targetOf(solved, claim);
        const value = (side === 'high' ? 1 : -1) * (finding.point[variableOf(claim)] ?? NaN);
        if (value >= target) reached.add(claim);
      }
      if (reached.size === before) break;
    }
  }
  return claims.map((claim): Judged => {
    if (reached.has(claim)) return { claim, silent: true, verdict: { kind: 'optimal' } };
    const verdict = verdictOn(solved, claim, variableOf(claim));
    return { claim, silent: verdict.kind === 'optimal', verdict };
  });
}

/** What an aim has to come up to, for a claimed end to be reached. */
function targetOf({ program }: Solved, claim: Claim, beyond = 0): number {
  const { areas, year, quantity, side, value } = claim;
  if (value === Infinity) return ENDLESS;
  const variable = program.variableOf(areas[0] ?? '', year, quantity) ?? -1;
  const sign = side === 'high' ? 1 : -1;
  return (sign * value - (1 - beyond) * dustOf(value)) / program.unitOf(variable);
}

function verdictOn(solved: Solved, claim: Claim, variable: number): Verdict {
  const { program, solver } = solved;
  const { areas, year, quantity, side, value } = claim;
  const sign = side === 'high' ? 1 : -1;
  const best = solved.best(areas[0] ?? '', year, quantity, side);
  const aim: Aim = [[variable, sign]];
  const look = (target: number) => {
    const finding = search(solver, program, aim, target);
    solver.takeBack(0);
    return finding.kind;
  };
  if (best === value) return reach(look(targetOf(solved, claim)), best);
  const room = sign * (best - value);
  if (room > dustOf(value)) {
    // Wider apart by linear ties alone; that a mean lies between its parts may close the gap.
    const beyond = look(targetOf(solved, claim, 2));
    if (beyond === 'found') return { kind: 'excludes', best };
    if (beyond === 'undecided') return { kind: 'undecided', best };
    return reach(look(targetOf(solved, claim)), best);
  }
  if (room < -dustOf(value)) return { kind: 'wide', best };
  return reach(look(targetOf(solved, claim)), best);
}

function reach(found: 'found' | 'excluded' | 'undecided', best: number): Verdict {
  switch (found) {
    case 'found':
      return { kind: 'optimal' };
    case 'excluded':
      return { kind: 'wide', best };
    case 'undecided':
      return { kind: 'undecided', best };
  }
}

import type { Answers, Side } from './answers';
import type { Atlas } from './atlas';
import type { Cell } from './bonds';
import { dustOf } from './range';
import { ENDLESS } from './solver';

/** An end of what the atlas says, of one cell or of several in the same situation. */
export interface Claim {
  /** The first of them. */
  cell: Cell;
  areas: string[];
  side: Side;
  value: number;
}

/** How a claimed end stands to what is possible. */
export type Verdict =
  /** There is a possible value beyond it. */
  | { kind: 'excludes'; best: number }
  /** Whether there is one takes too long to find out. */
  | { kind: 'undecided'; best: number }
  /** No possible value comes up to it. */
  | { kind: 'wide'; best: number }
  /** What nobody said anything of, and the atlas neither. */
  | { kind: 'silent' }
  | { kind: 'optimal' };

export interface Judged {
  claim: Claim;
  verdict: Verdict;
}

const STEPS_TO_ACQUIT = 400;

/** Whether a limit is the best possible is worth less time than whether it is true. */
const STEPS_TO_PRAISE = 12;

/** Compares every end that the atlas has in a set with what is possible. */
export function compare(answers: Answers, atlas: Atlas, areas: readonly string[]): Judged[] {
  const { measure, years } = answers.set;
  return years.flatMap((year) =>
    (['mean', 'total'] as const)
      .filter((quantity) => measure[quantity] !== undefined)
      .flatMap((quantity) => {
        const cells = areas.map((area): Cell => ({ area, year, quantity }));
        const claims = claimsOf(answers, atlas, cells);
        gatherFor(answers, claims);
        return claims.map((claim) => ({ claim, verdict: verdictOn(answers, claim) }));
      }),
  );
}

function claimsOf({ set, classOf }: Answers, atlas: Atlas, cells: readonly Cell[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const cell of cells) {
    const limits = atlas.limits(set, cell);
    for (const side of ['low', 'high'] as const) {
      const value = limits?.[side];
      if (value === undefined) continue;
      const key = `${classOf(cell.area)}|${side}|${value}`;
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { cell, areas: [cell.area], side, value });
      else claim.areas.push(cell.area);
    }
  }
  return [...claims.values()];
}

/** Finds a few states that come up to many claims at once. */
function gatherFor(answers: Answers, claims: readonly Claim[]): void {
  for (const side of ['low', 'high'] as const) {
    const aim = claims.flatMap((claim) => {
      const variable = answers.variableOf(claim.cell);
      if (claim.side !== side || variable === undefined) return [];
      if (answers.isReached(variable, signOf(claim), targetOf(answers, claim, -1))) return [];
      return [[variable, signOf(claim)] as const];
    });
    if (aim.length > 0) answers.gather(aim);
  }
}

function signOf({ side }: Claim): 1 | -1 {
  return side === 'high' ? 1 : -1;
}

/**
 * What an aim has to come up to, for a claimed end to be reached.
 * @param dusts how far beyond the end, in what arithmetic may be off
 */
function targetOf({ program, variableOf }: Answers, claim: Claim, dusts: number): number {
  const { cell, value } = claim;
  if (value === Infinity) return ENDLESS;
  const unit = program.unitOf(variableOf(cell) ?? -1);
  return (signOf(claim) * value + dusts * dustOf(value)) / unit;
}

function verdictOn(answers: Answers, claim: Claim): Verdict {
  const { cell, side, value } = claim;
  const natural = answers.natural(cell, side);
  const variable = answers.variableOf(cell);
  const isNatural = value === natural;
  const praise: Verdict = { kind: isNatural ? 'silent' : 'optimal' };
  if (variable === undefined) return isNatural ? praise : { kind: 'excludes', best: natural };
  const [sign, dust] = [signOf(claim), dustOf(value)];
  const aim = [[variable, sign]] as const;
  const reached = answers.isReached(variable, sign, targetOf(answers, claim, -1));
  if (reached && isCertain(answers, claim, variable)) return praise;
  const best = answers.best(cell, side);
  const room = best === value ? 0 : sign * (best - value);
  if (room > dust) {
    // Wider apart by linear ties alone; that a mean lies between its parts may close the gap.
    const beyond = answers.reaches(aim, targetOf(answers, claim, 1), STEPS_TO_ACQUIT);
    if (beyond === 'found') return { kind: 'excludes', best };
    if (beyond === 'undecided') return { kind: 'undecided', best };
  }
  if (room < -dust) return { kind: 'wide', best };
  if (reached) return praise;
  const found = answers.reaches(aim, targetOf(answers, claim, -1), STEPS_TO_PRAISE);
  return found === 'found' ? praise : { kind: 'wide', best };
}

/** Is a claimed end certain at a glance: natural, printed, or that of a whole around? */
function isCertain(answers: Answers, { cell, side, value }: Claim, variable: number): boolean {
  if (value === answers.natural(cell, side)) return true;
  const range = answers.program.ranges[variable];
  if (range === undefined) return false;
  const sign = side === 'high' ? 1 : -1;
  const own = range[side] * answers.program.unitOf(variable);
  if (sign * (value - own) >= -dustOf(value)) return true;
  if (cell.quantity === 'mean' || side === 'low') return false;
  return answers
    .wholesOf(cell.area)
    .some((whole) => value >= answers.best({ ...cell, area: whole }, 'high') - dustOf(value));
}

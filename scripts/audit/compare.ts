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

/**
 * Compares every end that the atlas has in a set with what is possible.
 * @param isStrict also whether a possible value comes up to it; else only whether one lies beyond
 */
export function compare(
  answers: Answers,
  atlas: Atlas,
  areas: readonly string[],
  isStrict: boolean,
): Judged[] {
  const { measure, years } = answers.set;
  return years.flatMap((year) =>
    (['mean', 'total'] as const)
      .filter((quantity) => measure[quantity] !== undefined)
      .flatMap((quantity) => {
        const cells = areas.map((area): Cell => ({ area, year, quantity }));
        const claims = claimsOf(answers, atlas, cells);
        if (isStrict) gatherFor(answers, claims);
        return claims.map((claim) => ({ claim, verdict: verdictOn(answers, claim, isStrict) }));
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

const MAX_GATHERINGS = 2;

/** Finds a few states that come up to many claims at once, as long as there are more to find. */
function gatherFor(answers: Answers, claims: readonly Claim[]): void {
  for (const side of ['low', 'high'] as const) {
    let open = Infinity;
    for (let round = 0; round < MAX_GATHERINGS; round += 1) {
      const aim = claims.flatMap((claim) => {
        const variable = answers.variableOf(claim.cell);
        if (claim.side !== side || variable === undefined) return [];
        const target = targetOf(answers, claim, aimedEnd(answers, claim), -1);
        if (answers.isReached(variable, signOf(claim), target)) return [];
        return [[variable, signOf(claim)] as const];
      });
      if (aim.length === 0 || aim.length === open) break;
      open = aim.length;
      answers.gather(aim);
    }
  }
}

function signOf({ side }: Claim): 1 | -1 {
  return side === 'high' ? 1 : -1;
}

/**
 * What an aim has to come up to, for an end to be reached.
 * @param dusts how far beyond the end, in what arithmetic may be off
 */
function targetOf(answers: Answers, { cell, side }: Claim, end: number, dusts: number): number {
  if (end === Infinity) return ENDLESS;
  const unit = answers.program.unitOf(answers.variableOf(cell) ?? -1);
  return ((side === 'high' ? 1 : -1) * end + dusts * dustOf(end)) / unit;
}

/** The claimed end, or the natural one where that says more. */
function aimedEnd(answers: Answers, { cell, side, value }: Claim): number {
  const natural = answers.natural(cell, side);
  return side === 'high' ? Math.min(value, natural) : Math.max(value, natural);
}

function verdictOn(answers: Answers, claim: Claim, isStrict: boolean): Verdict {
  const { cell, side, value } = claim;
  const natural = answers.natural(cell, side);
  const variable = answers.variableOf(cell);
  const [sign, dust] = [signOf(claim), dustOf(value)];
  const isNatural = value === natural || sign * (value - natural) >= -dust;
  const praise: Verdict = { kind: isNatural ? 'silent' : 'optimal' };
  if (variable === undefined) return isNatural ? praise : { kind: 'excludes', best: natural };
  const target = targetOf(answers, claim, aimedEnd(answers, claim), -1);
  const isReached = () => !isStrict || answers.isReached(variable, sign, target);
  const isPlain = isNatural || isCertain(answers, claim, variable);
  if (isPlain && isReached()) return praise;
  const best = answers.best(cell, side);
  const room = best === value ? 0 : sign * (best - value);
  const aim = [[variable, sign]] as const;
  if (room > dust) {
    // Wider apart by linear ties alone; that a mean lies between its parts may close the gap.
    const beyond = answers.reaches(aim, targetOf(answers, claim, value, 1), STEPS_TO_ACQUIT);
    if (beyond === 'found') return { kind: 'excludes', best };
    if (beyond === 'undecided') return { kind: 'undecided', best };
  }
  if (isReached()) return praise;
  if (room < -dust && !isNatural) return { kind: 'wide', best };
  const found = answers.reaches(aim, target, STEPS_TO_PRAISE);
  return found === 'found' ? praise : { kind: 'wide', best };
}

/** Is a claimed end certain at a glance: printed, or that of a whole around? */
function isCertain(answers: Answers, { cell, side, value }: Claim, variable: number): boolean {
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

import type { Parts, Program } from './program';
import { type Aim, less, type Solver } from './solver';

/** Whether there is a possible state that comes up to a target: found, excluded, or not decided within
 * the steps allowed. */
export type Finding =
  { kind: 'found'; point: Float64Array } | { kind: 'excluded' } | { kind: 'undecided' };

/** How far a mean may stick out between its parts for the solver's tolerance. */
const SLACK = 1e-7;

/** A mean that sticks out beyond all of its parts. */
interface Breach extends Parts {
  side: 'above' | 'below';
}

/**
 * Looks for a state in which an aim is at least so much, and each whole's mean lies between those of
 * its parts. Which part a mean doesn't exceed, and which it isn't below, is tried one part after the
 * other.
 * @param solver left as it was found
 * @param maxSteps how many programs may be solved before it is given up
 */
export function search(
  solver: Solver,
  program: Program,
  aim: Aim,
  target: number,
  maxSteps = 400,
): Finding {
  const aimed = new Set(aim.map(([variable]) => variable));
  let steps = 0;
  let demands = 0;
  const descend = (): Finding => {
    steps += 1;
    if (steps > maxSteps) return { kind: 'undecided' };
    const best = solver.maximize(aim);
    if (best.kind === 'impossible' || best.value < target) return { kind: 'excluded' };
    const breach = breachAt(program, best.point);
    if (breach === undefined) return { kind: 'found', point: best.point };
    const { whole, side } = breach;
    const before = demands;
    for (const part of candidates(program, breach, aimed)) {
      demand(solver, whole, part, side);
      demands += 1;
      const found = descend();
      if (found.kind !== 'excluded') return found;
      solver.takeBack(before);
      demands = before;
    }
    return { kind: 'excluded' };
  };
  const finding = descend();
  solver.takeBack(0);
  return finding;
}

/**
 * Demands of each whole what is true at a possible state: which of its parts has as much as it, and
 * which has no more. All that remains possible is possible indeed; though not all that is.
 */
export function holdTo(solver: Solver, { mixtures }: Program, point: Float64Array): void {
  const valueAt = (variable: number) => point[variable] ?? NaN;
  for (const { whole, parts } of mixtures) {
    const inOrder = [...parts].sort((one, two) => valueAt(one) - valueAt(two));
    const [least, most] = [inOrder[0], inOrder.at(-1)];
    if (least === undefined || most === undefined) continue;
    demand(solver, whole, most, 'above');
    demand(solver, whole, least, 'below');
  }
}

function demand(solver: Solver, whole: number, part: number, side: Breach['side']): void {
  const [upper, lower] = side === 'above' ? [part, whole] : [whole, part];
  solver.demand(less(upper, lower), 0);
}

/** Does each mean lie between its parts? */
export function isMixed(program: Program, point: Float64Array): boolean {
  return breachAt(program, point) === undefined;
}

function breachAt({ mixtures }: Program, point: Float64Array): Breach | undefined {
  for (const { whole, parts } of mixtures) {
    const mean = point[whole] ?? NaN;
    let [least, most] = [Infinity, -Infinity];
    for (const part of parts) {
      const value = point[part] ?? NaN;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (mean > most + SLACK) return { whole, parts, side: 'above' };
    if (mean < least - SLACK) return { whole, parts, side: 'below' };
  }
  return undefined;
}

/** The parts that may come up to the whole, those first that are the freest to. */
function candidates(
  { ranges, spoken }: Program,
  { whole, parts, side }: Breach,
  aimed: ReadonlySet<number>,
): number[] {
  const endOf = (part: number) => {
    const { low, high } = ranges[part] ?? { low: 0, high: 0 };
    return side === 'above' ? high : -low;
  };
  const { low, high } = ranges[whole] ?? { low: 0, high: 0 };
  const needed = side === 'above' ? low : -high;
  const bondsOf = (part: number) => (aimed.has(part) ? 2 : 0) + (spoken.has(part) ? 1 : 0);
  return parts
    .filter((part) => endOf(part) >= needed - SLACK)
    .sort((one, two) => bondsOf(one) - bondsOf(two) || endOf(two) - endOf(one));
}

import type { Parts, Program } from './program';
import type { Aim, Solver } from './solver';

/** Whether there is a possible state that comes up to a target: found, excluded, or not decided within
 * the steps allowed. */
export type Finding =
  { kind: 'found'; point: Float64Array } | { kind: 'excluded' } | { kind: 'undecided' };

/** How far a mean may stick out between its parts for the solver's tolerance. */
const SLACK = 1e-7;

const MAX_STEPS = 400;

/** A mean that sticks out beyond all of its parts. */
interface Breach extends Parts {
  side: 'above' | 'below';
}

/**
 * Looks for a state in which an aim is at least so much, and each whole's mean lies between those of
 * its parts. Which part a mean doesn't exceed, and which it isn't below, is tried one part after the
 * other.
 * @param solver without demands; so it is left, unless something was found: then its demands are the
 *   parts that were chosen
 */
export function search(solver: Solver, program: Program, aim: Aim, target: number): Finding {
  const { ranges, mixtures, spoken } = program;
  let steps = 0;
  let demands = 0;
  const aimed = new Set(aim.map(([variable]) => variable));
  const breachAt = (point: Float64Array): Breach | undefined => {
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
  };
  /** The parts that may reach the whole, those first that are free to. */
  const candidates = ({ whole, parts, side }: Breach): number[] => {
    const end = (part: number) => {
      const range = ranges[part] ?? { low: 0, high: 0 };
      return side === 'above' ? range.high : -range.low;
    };
    const least = ranges[whole]?.low ?? 0;
    const most = ranges[whole]?.high ?? 0;
    const needed = side === 'above' ? least : -most;
    const bonds = (part: number) => (aimed.has(part) ? 2 : 0) + (spoken.has(part) ? 1 : 0);
    return parts
      .filter((part) => end(part) >= needed - SLACK)
      .sort((one, two) => bonds(one) - bonds(two) || end(two) - end(one));
  };
  const descend = (): Finding => {
    steps += 1;
    if (steps > MAX_STEPS) return { kind: 'undecided' };
    const best = solver.maximize(aim);
    if (best.kind === 'impossible' || best.value < target) return { kind: 'excluded' };
    const breach = breachAt(best.point);
    if (breach === undefined) return { kind: 'found', point: best.point };
    const { whole, side } = breach;
    const before = demands;
    for (const part of candidates(breach)) {
      const [upper, lower] = side === 'above' ? [part, whole] : [whole, part];
      solver.demand([[upper, 1], [lower, -1]], 0); // prettier-ignore
      demands += 1;
      const found = descend();
      if (found.kind !== 'excluded') return found;
      solver.takeBack(before);
      demands = before;
    }
    return { kind: 'excluded' };
  };
  const finding = descend();
  if (finding.kind !== 'found') solver.takeBack(0);
  return finding;
}

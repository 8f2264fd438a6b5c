import { bondName } from './bonds';
import { type Given, programOf } from './program';
import type { Row } from './rows';
import { search } from './search';
import { solverOf } from './solver';

/** Is there anything that satisfies all that is given? */
export function isPossible(given: Given): boolean {
  const program = programOf(given);
  const solver = solverOf(program);
  const finding = search(solver, program, [], -1);
  solver.close();
  return finding.kind === 'found';
}

/** Statements that can't all be true, and what ties them to each other. */
export interface Contradiction {
  rows: readonly Row[];
  bonds: readonly string[];
}

/**
 * Finds what contradicts itself. As the atlas does, an area keeps what is said of it, and what ties it
 * to others is set aside. In a set with a contradiction the pieces of districts are left out: what is
 * wrong would only be told again by way of them.
 * @returns the contradictions, and the names of all bonds that have to be left out
 */
export function contradictionsIn(given: Given): {
  contradictions: Contradiction[];
  without: ReadonlySet<string>;
} {
  if (isPossible(given)) return { contradictions: [], without: new Set() };
  const all = programOf(given).bonds;
  const without = new Set(
    all.filter((bond) => bond.kind === 'partition' && bond.isCut).map(bondName),
  );
  const contradictions: Contradiction[] = [];
  const names = all.map(bondName).filter((name) => !without.has(name));
  // Only by way of pieces: then these are what is set aside.
  if (isPossible({ ...given, without })) {
    const rows = irreducible(given.rows, (kept) => isPossible({ ...given, rows: kept }));
    return { contradictions: [{ rows, bonds: [...without] }], without };
  }
  while (!isPossible({ ...given, without })) {
    const rows = irreducible(given.rows, (kept) => isPossible({ ...given, rows: kept, without }));
    const open = names.filter((name) => !without.has(name));
    const bonds = irreducible(open, (kept) => {
      const left = new Set(kept);
      const out = names.filter((name) => !left.has(name));
      return isPossible({ ...given, without: new Set([...without, ...out]) });
    });
    if (bonds.length === 0) throw new Error('Single cells contradict nothing');
    contradictions.push({ rows, bonds });
    for (const bond of bonds) without.add(bond);
  }
  return { contradictions, without };
}

/**
 * Of things that can't all be, some that can't, of which none can be left out. Halves are tried before
 * single things (QuickXplain, Junker 2004).
 * @param canBe whether some of them can all be; fewer always can where more can
 */
export function irreducible<T>(
  things: readonly T[],
  canBe: (things: readonly T[]) => boolean,
): T[] {
  const explain = (fixed: readonly T[], added: boolean, open: readonly T[]): T[] => {
    if (added && !canBe(fixed)) return [];
    if (open.length <= 1) return [...open];
    const middle = Math.floor(open.length / 2);
    const [first, second] = [open.slice(0, middle), open.slice(middle)];
    const fromSecond = explain([...fixed, ...first], first.length > 0, second);
    const fromFirst = explain([...fixed, ...fromSecond], fromSecond.length > 0, first);
    return [...fromFirst, ...fromSecond];
  };
  return explain([], false, things);
}

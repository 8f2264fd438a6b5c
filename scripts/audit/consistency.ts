import { bondName, type Loan } from './bonds';
import { type Given, type Program, programOf } from './program';
import type { Row } from './rows';
import { search } from './search';
import { type Solver, solverOf } from './solver';

/** What is given, put to the solver, and found to be possible. */
export interface Possible {
  given: Given;
  program: Program;
  solver: Solver;
}

/** Puts what is given to the solver; undefined where nothing satisfies all of it. */
function attempt(given: Given): Possible | undefined {
  const program = programOf(given);
  const solver = solverOf(program);
  const finding = search(solver, program, [], -1);
  switch (finding.kind) {
    case 'found':
      return { given, program, solver };
    case 'excluded':
      solver.close();
      return undefined;
    case 'undecided':
      throw new Error('Whether statements can all be true takes too long to decide');
  }
}

function isPossible(given: Given): boolean {
  const found = attempt(given);
  found?.solver.close();
  return found !== undefined;
}

/** Statements that can't all be true, and what ties them to each other. */
export interface Contradiction {
  rows: readonly Row[];
  bonds: readonly string[];
}

/**
 * Sets aside what contradicts itself. As the atlas does, an area keeps what is said of it, and what
 * ties it to others is left out. In a set with a contradiction the pieces of districts are left out
 * too: what is wrong would only be told again by way of them.
 */
export function setAside(given: Given): { contradictions: Contradiction[]; possible: Possible } {
  const whole = attempt(given);
  if (whole !== undefined) return { contradictions: [], possible: whole };
  const all = programOf(given).bonds;
  const cuts = all.filter((bond) => bond.kind === 'partition' && bond.isCut).map(bondName);
  const without = new Set(cuts);
  const names = all.map(bondName).filter((name) => !without.has(name));
  const contradictions: Contradiction[] = [];
  for (;;) {
    const possible = attempt({ ...given, without });
    if (possible !== undefined) {
      if (contradictions.length > 0) return { contradictions, possible };
      // Only by way of the pieces.
      const rows = irreducible(given.rows, (kept) => isPossible({ ...given, rows: kept }));
      return { contradictions: [{ rows, bonds: cuts }], possible };
    }
    const rows = irreducible(given.rows, (kept) => isPossible({ ...given, rows: kept, without }));
    const open = names.filter((name) => !without.has(name));
    const bonds = irreducible(open, (kept) => {
      const left = new Set(kept);
      const out = names.filter((name) => !left.has(name));
      return isPossible({ ...given, without: new Set([...without, ...out]) });
    });
    if (bonds.length === 0) throw new Error('A single cell contradicts nothing');
    contradictions.push({ rows, bonds });
    for (const bond of bonds) without.add(bond);
  }
}

/** Adds loans to what is possible without them; those that contradict it, or each other, fail. */
export function withLoans(
  { given }: Possible,
  loans: readonly Loan[],
): { failed: Loan[]; possible: Possible } {
  const failed: Loan[] = [];
  for (let kept = loans; ; kept = kept.filter((one) => !failed.includes(one))) {
    const possible = attempt({ ...given, loans: kept });
    if (possible !== undefined) return { failed, possible };
    const guilty = irreducible(kept, (some) => isPossible({ ...given, loans: some }));
    if (guilty.length === 0) throw new Error('What is certain contradicts itself');
    failed.push(...guilty);
  }
}

/**
 * Of things that can't all be, some that can't, of which none can be left out. Halves are tried before
 * single things (QuickXplain, Junker 2004).
 * @param canBe whether some of them can all be; where they can, fewer can too
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

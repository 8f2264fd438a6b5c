import type { Assumption, Proof, Side } from '../proof';
import type { Cell } from './grid';
import { areaAt, cellAt, proofAt } from './grid';
import type { Doubt, PartitionContainment } from './hierarchy';
import type { Quantity } from './measures';
import type { Solver } from './solver';
import { NOTHING } from './solver';

/** A whole and all its parts, as cells of one year. */
export interface Partition {
  whole: Cell;
  parts: readonly Cell[];
  /** What a step from or to a part, or all parts (undefined), takes for granted. */
  assumptionsOn: (part: Cell | undefined) => readonly Assumption[];
}

/**
 * The proofs of one end of each cell; natural ends have none.
 * @param first comes before them
 * @param except is left out
 */
export function proofsOf(
  solver: Solver,
  cells: readonly Cell[],
  side: Side,
  first?: Proof,
  except?: Cell,
): Proof[] {
  const proofs = first === undefined ? [] : [first];
  for (const cell of cells) {
    const proof = cell === except ? undefined : proofAt(solver.grid, cell, side);
    if (proof !== undefined) proofs.push(proof);
  }
  return proofs;
}

/**
 * A containment as cells of one year.
 * @param areas how many areas there are
 * @param doubtOf whose place among the 67 is taken for granted, by area
 */
export function partitionOf(
  { whole, parts, by }: PartitionContainment,
  areas: number,
  slot: number,
  quantity: Quantity,
  doubtOf: ReadonlyMap<number, Doubt>,
): Partition {
  const grid = { areas };
  return {
    whole: cellAt(grid, slot, whole, quantity),
    parts: parts.map((area) => cellAt(grid, slot, area, quantity)),
    assumptionsOn: (part) => {
      if (by === 'districts') return NOTHING;
      const doubt = doubtOf.get(part === undefined ? whole : areaAt(grid, part));
      return doubt === undefined ? NOTHING : [{ kind: 'membership', ...doubt }];
    },
  };
}

import type { Assumption, Proof, Side } from '../proof';
import type { Cell } from './grid';
import { areaAt, cellAt, proofAt } from './grid';
import type { Containment } from './hierarchy';
import type { Quantity } from './measures';
import type { Solver } from './solver';
import { NOTHING } from './solver';
import type { System } from './system';

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

export type PartitionOf = Extract<Containment, { kind: 'partition' }>;

/** A containment of a system as cells of one year. */
export function partitionOf(
  system: Pick<System, 'grid' | 'hierarchy'>,
  containment: PartitionOf,
  slot: number,
  quantity: Quantity,
): Partition {
  const { grid, hierarchy } = system;
  const { whole, parts, programme } = containment;
  return {
    whole: cellAt(grid, slot, whole, quantity),
    parts: parts.map((area) => cellAt(grid, slot, area, quantity)),
    assumptionsOn: (part) => {
      if (!programme) return NOTHING;
      const area = part === undefined ? whole : areaAt(grid, part);
      const membership = hierarchy.doubt(area);
      if (membership === undefined) return NOTHING;
      return [{ kind: 'membership', area: hierarchy.codes[area] ?? '', membership }];
    },
  };
}

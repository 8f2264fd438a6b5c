import type { Interval } from '../kinds';
import type { Proof, Side } from '../proof';
import type { Quantity } from './measures';

/** One value that may be asked for: an area's mean or total in a year. */
export type Cell = number;

/** Limits of all areas in all years of a system. A limit without a proof is the natural one. */
export interface Grid {
  areas: number;
  years: readonly number[];
  /** The greatest mean there can be. */
  top: number;
  low: Float64Array;
  high: Float64Array;
  lowOpen: Uint8Array;
  highOpen: Uint8Array;
  /** The proofs of the ends by their places among all, from 1; 0 is none. Most cells have none. */
  lowProof: Int32Array;
  highProof: Int32Array;
  proofs: Proof[];
}

const QUANTITIES = 2;

/**
 * Room for the limits of areas and years, to be reset before its first use.
 * @param top the greatest mean there can be; totals have no end
 */
export function emptyGrid(areas: number, years: readonly number[], top: number): Grid {
  const size = areas * years.length * QUANTITIES;
  return {
    areas,
    years,
    top,
    low: new Float64Array(size),
    high: new Float64Array(size),
    lowOpen: new Uint8Array(size),
    highOpen: new Uint8Array(size),
    lowProof: new Int32Array(size),
    highProof: new Int32Array(size),
    proofs: [],
  };
}

/** Puts all limits back to the natural ones. */
export function resetGrid(grid: Grid): void {
  const size = grid.low.length;
  grid.low.fill(0);
  grid.high.fill(Infinity);
  if (grid.top !== Infinity) {
    for (let cell = 0; cell < size; cell += QUANTITIES) grid.high[cell] = grid.top;
  }
  grid.lowOpen.fill(0);
  grid.highOpen.fill(0);
  grid.lowProof.fill(0);
  grid.highProof.fill(0);
  grid.proofs = [];
}

/** The limits of a grid as they are now. */
export function copyOf(grid: Grid): Grid {
  return {
    ...grid,
    low: grid.low.slice(),
    high: grid.high.slice(),
    lowOpen: grid.lowOpen.slice(),
    highOpen: grid.highOpen.slice(),
    lowProof: grid.lowProof.slice(),
    highProof: grid.highProof.slice(),
    proofs: grid.proofs.slice(),
  };
}

/** Gives a grid the limits that were kept of it. */
export function putBack(grid: Grid, kept: Grid): void {
  grid.low.set(kept.low);
  grid.high.set(kept.high);
  grid.lowOpen.set(kept.lowOpen);
  grid.highOpen.set(kept.highOpen);
  grid.lowProof.set(kept.lowProof);
  grid.highProof.set(kept.highProof);
  grid.proofs = kept.proofs.slice();
}

/** The total of a mean, the mean of a total. */
export function siblingOf(cell: Cell): Cell {
  return cell % QUANTITIES === 0 ? cell + 1 : cell - 1;
}

/** @param slot the place of the year among those of the grid */
export function cellAt(
  { areas }: Pick<Grid, 'areas'>,
  slot: number,
  area: number,
  quantity: Quantity,
): Cell {
  return (slot * areas + area) * QUANTITIES + (quantity === 'mean' ? 0 : 1);
}

export function quantityAt(cell: Cell): Quantity {
  return cell % QUANTITIES === 0 ? 'mean' : 'total';
}

export function areaAt({ areas }: Pick<Grid, 'areas'>, cell: Cell): number {
  return Math.floor(cell / QUANTITIES) % areas;
}

export function slotAt(grid: Grid, cell: Cell): number {
  return Math.floor(cell / QUANTITIES / grid.areas);
}

export function limitAt(grid: Grid, cell: Cell, side: Side): number {
  return (side === 'low' ? grid.low[cell] : grid.high[cell]) ?? NaN;
}

/** Both limits of a cell. */
export function intervalAt(grid: Grid, cell: Cell): Interval {
  return {
    low: limitAt(grid, cell, 'low'),
    high: limitAt(grid, cell, 'high'),
    lowOpen: isOpenAt(grid, cell, 'low'),
    highOpen: isOpenAt(grid, cell, 'high'),
  };
}

export function isOpenAt(grid: Grid, cell: Cell, side: Side): boolean {
  return (side === 'low' ? grid.lowOpen[cell] : grid.highOpen[cell]) === 1;
}

export function proofAt(grid: Grid, cell: Cell, side: Side): Proof | undefined {
  const place = (side === 'low' ? grid.lowProof : grid.highProof)[cell] ?? 0;
  return place === 0 ? undefined : grid.proofs[place - 1];
}

/** Puts a limit in the place of another, unasked. */
export function setLimit(grid: Grid, cell: Cell, side: Side, proof: Proof): void {
  const lower = side === 'low';
  (lower ? grid.low : grid.high)[cell] = proof.value;
  (lower ? grid.lowOpen : grid.highOpen)[cell] = proof.open ? 1 : 0;
  (lower ? grid.lowProof : grid.highProof)[cell] = grid.proofs.push(proof);
}

/** Is nothing known of a cell? */
export function isNatural(grid: Grid, cell: Cell): boolean {
  return grid.lowProof[cell] === 0 && grid.highProof[cell] === 0;
}

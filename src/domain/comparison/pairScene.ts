import type { ClassedItem, Scene, SceneItem } from '../scene/scene';
import type { AreaCode, Unit } from '../units';
import { type PairAxis, pairAxis, stepsOf } from './pairAxis';

/** How many steps either axis has: the columns and rows of the key. */
export interface PairSize {
  columns: number;
  rows: number;
}

/**
 * What stands behind an area's place: two figures of its own, of which one may be but a limit, or
 * a containing area's figure on one side at least. `none`: on one side nothing places it.
 */
type PairStanding = 'own' | 'limits' | 'inherited' | 'none';

/** An area by two indicators. Its `classes` are the cells that it is in, or may be. */
export interface PairItem extends ClassedItem {
  unit: Unit;
  first: SceneItem;
  second: SceneItem;
  standing: PairStanding;
}

/** How many counted areas are in one cell and no other. */
export interface CellCount {
  /** By figures of their own. */
  own: number;
  /** By a containing area's figure on one side at least. */
  inherited: number;
}

/** Two choropleths of one level, read together. */
export interface PairScene {
  /** Along the key's width. */
  first: PairAxis;
  /** Along its height. */
  second: PairAxis;
  size: PairSize;
  items: ReadonlyMap<AreaCode, PairItem>;
  /** By cell: row by row from the lowest, each from the left. */
  perCell: readonly CellCount[];
}

/**
 * Sets each area on both axes by what is known of it: a figure puts it on one step, limits on all
 * that they leave open, nothing on none.
 * @param first and second of the same level, each with its own year
 */
export function pairScene(first: Scene, second: Scene): PairScene {
  const [across, up] = [pairAxis(first), pairAxis(second)];
  const size = { columns: across.steps.length, rows: up.steps.length };
  const items = new Map<AreaCode, PairItem>();
  for (const [code, one] of first.items) {
    const two = second.items.get(code);
    if (two === undefined) continue;
    const columns = stepsOf(across, one);
    const classes = stepsOf(up, two).flatMap((row) =>
      columns.map((column) => row * size.columns + column),
    );
    const { unit, counted } = one;
    const standing = standingOf(one, two, classes);
    items.set(code, { unit, counted, first: one, second: two, classes, standing });
  }
  return { first: across, second: up, size, items, perCell: countCells(size, items) };
}

function standingOf(
  one: SceneItem,
  two: SceneItem,
  cells: readonly number[],
): PairItem['standing'] {
  if (cells.length === 0) return 'none';
  const kinds = [one.knowledge.kind, two.knowledge.kind];
  if (kinds.includes('inherited')) return 'inherited';
  return kinds.includes('bounded') ? 'limits' : 'own';
}

function countCells(
  { columns, rows }: PairSize,
  items: ReadonlyMap<AreaCode, PairItem>,
): CellCount[] {
  const counts = Array.from({ length: columns * rows }, () => ({ own: 0, inherited: 0 }));
  for (const { counted, classes, standing } of items.values()) {
    const [only, other] = classes;
    const count = only === undefined || other !== undefined ? undefined : counts[only];
    if (!counted || count === undefined) continue;
    count[standing === 'inherited' ? 'inherited' : 'own'] += 1;
  }
  return counts;
}

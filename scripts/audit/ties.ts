import type { Bond, Cell } from './bonds';
import type { Quantity } from './measures';
import type { Range } from './range';
import type { Structure } from './settle';
import { type Aim, less } from './solver';

/** A sum of variables, each with a factor, that lies within a range. */
export interface Tie extends Range {
  entries: Aim;
  /** A statement says so, and not how areas lie within each other. */
  isSaid: boolean;
}

export interface Naming {
  find: (cell: Cell) => number | undefined;
  unit: Readonly<Record<Quantity, number>>;
  /** What a mean is multiplied with its weight by. */
  scale: number;
}

/** What bonds amount to: the linear ties, and what isn't linear. */
export function tiesOf(
  bonds: readonly Bond[],
  naming: Naming,
): { ties: Tie[]; structure: Structure } {
  const ties: Tie[] = [];
  const structure: Structure = { mixtures: [], sums: [], within: [], products: [] };
  const tie = (range: Range, entries: Tie['entries'], isSaid = false) => {
    ties.push({ ...range, entries, isSaid });
  };
  const [atLeastNone, atMostNone] = [
    { low: 0, high: Infinity },
    { low: -Infinity, high: 0 },
  ];
  for (const bond of bonds) {
    const cells = variablesOf(bond, naming);
    if (cells === undefined) continue;
    const [first, second] = cells;
    if (first === undefined || second === undefined) continue;
    switch (bond.kind) {
      case 'change': {
        const { low, high } = bond.range;
        const by = naming.unit[bond.later.quantity];
        if (bond.by === 'sum') tie({ low: low / by, high: high / by }, less(second, first), true);
        else {
          tie(atLeastNone, less(second, first, low), true);
          if (high < Infinity) tie(atMostNone, less(second, first, high), true);
        }
        break;
      }
      case 'order':
        tie(atLeastNone, less(first, second), true);
        break;
      case 'partition': {
        const [whole, ...parts] = cells;
        if (whole === undefined) break;
        if (bond.whole.quantity === 'mean') structure.mixtures.push({ whole, parts });
        else {
          structure.sums.push({ whole, parts });
          const entries = parts.map((part) => [part, 1] as const);
          tie({ low: 0, high: 0 }, [[whole, -1], ...entries]);
        }
        break;
      }
      case 'within':
        structure.within.push({ whole: first, part: second, of: bond.whole.quantity });
        if (bond.whole.quantity === 'total') tie(atLeastNone, less(first, second));
        break;
      case 'product': {
        structure.products.push({ mean: first, total: second });
        const factor = (naming.scale * naming.unit.mean) / naming.unit.total;
        const { low, high } = bond.weight;
        if (low > 0) tie(atLeastNone, less(second, first, low * factor));
        if (high < Infinity) tie(atMostNone, less(second, first, high * factor));
        break;
      }
    }
  }
  return { ties, structure };
}

/** The variables of a bond, in the order of its fields; undefined where one has none. */
function variablesOf(bond: Bond, { find }: Naming): number[] | undefined {
  const found = cellsOf(bond).map(find);
  const known = found.filter((variable) => variable !== undefined);
  return known.length === found.length ? known : undefined;
}

function cellsOf(bond: Bond): readonly Cell[] {
  switch (bond.kind) {
    case 'change':
      return [bond.base, bond.later];
    case 'order':
      return [bond.higher, bond.lower];
    case 'partition':
      return [bond.whole, ...bond.parts];
    case 'within':
      return [bond.whole, bond.part];
    case 'product':
      return [bond.mean, bond.total];
  }
}

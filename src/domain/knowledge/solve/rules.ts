import type { Cell } from './grid';
import { areaAt, cellAt, quantityAt, siblingOf, slotAt } from './grid';
import { cellsOf, tightenLink, tightenProduct, tightenWithin } from './links';
import { tightenMean } from './mean';
import type { Partition } from './partition';
import type { Solver } from './solver';
import { NOTHING } from './solver';
import { tightenSum } from './sum';
import type { System } from './system';
import { loanKey, type Weights } from './weights';

/** The rules of a system, each with a number. */
export interface Rules {
  count: number;
  /** Names the rules that a cell takes part in. */
  forEachAt: (cell: Cell, visit: (rule: number) => void) => void;
  /** The rule that ties an area's mean to its total. */
  productAt: (slot: number, area: number) => number;
  /**
   * @param assume weigh by other years' weights too
   * @returns false where a sum can't be made by its parts
   */
  run: (rule: number, solver: Solver, assume: boolean) => boolean;
  /** The whole and the parts of a containment. */
  totalsOf: (rule: number) => Partition | undefined;
}

/**
 * Numbers the rules of a system always in the same order, so that what follows never depends on
 * the order of the statements: means with their totals, then containments year by year, of each the
 * means and the totals, then what statements tie.
 * @param weights of the system's population; undefined where nothing counts it
 * @param broken containments whose sums bind nobody; may grow between runs
 */
export function rulesOf(
  system: System,
  weights: Weights | undefined,
  broken: ReadonlySet<number>,
): Rules {
  const { grid, hierarchy, layout, links, measure } = system;
  const containments = layout?.containments ?? [];
  const weighted = measure.aggregation === 'weighted';
  // Products come first: what they add is there when the sums are taken.
  const products = grid.areas * grid.years.length;
  const ties = products + 2 * containments.length * grid.years.length;
  // Where nothing is said of the 67, how they cut the districts tells nothing but of themselves, and
  // that little for a fifth of all work: it is left out.
  const isCut = grid.years.map((_, slot) => {
    const cell = cellAt(grid, slot, hierarchy.programme, 'total');
    return system.isSpoken(cell) || system.isSpoken(siblingOf(cell));
  });
  const linksAt = new Map<Cell, number[]>();
  links.forEach((link, place) => {
    for (const cell of cellsOf(link)) {
      linksAt.set(cell, [...(linksAt.get(cell) ?? []), ties + place]);
    }
  });

  const productAt = (slot: number, area: number) => slot * grid.areas + area;
  const weigh = (rule: number, solver: Solver, assume: boolean): void => {
    const slot = Math.floor(rule / grid.areas);
    const area = rule % grid.areas;
    const year = grid.years[slot] ?? NaN;
    const mean = cellAt(grid, slot, area, 'mean');
    const total = cellAt(grid, slot, area, 'total');
    tightenProduct(solver, mean, total, measure.scale, weights?.known(area, year));
    if (!assume || weights?.printed(area, year) !== undefined) return;
    if (system.failed.has(loanKey(grid, area, year))) return;
    const borrowed = weights?.borrowed(area, year)?.weight;
    if (borrowed !== undefined) tightenProduct(solver, mean, total, measure.scale, borrowed);
  };
  /** The place of a rule's containment among all, and that of its year. */
  const placeOf = (rule: number): { place: number; slot: number } => {
    const both = Math.floor((rule - products) / 2);
    return { place: both % containments.length, slot: Math.floor(both / containments.length) };
  };
  const contain = (rule: number, solver: Solver): boolean => {
    const { place, slot } = placeOf(rule);
    const containment = containments[place];
    const year = grid.years[slot] ?? NaN;
    if (containment === undefined || broken.has(rule)) return true;
    if (year < containment.years.from || year > containment.years.to) return true;
    if (containment.kind === 'partition' && containment.by === 'cuts' && !isCut[slot]) return true;
    const quantity = quantityAt(rule - products);
    if (containment.kind === 'within') {
      const whole = cellAt(grid, slot, containment.whole, quantity);
      const part = cellAt(grid, slot, containment.part, quantity);
      tightenWithin(solver, whole, part, quantity === 'total');
      return true;
    }
    const partition = layout?.partitionAt(place, slot, quantity);
    if (partition === undefined) return true;
    if (quantity === 'total') return tightenSum(solver, partition);
    tightenMean(solver, partition);
    return true;
  };
  return {
    count: ties + links.length,
    forEachAt: (cell, visit) => {
      const [slot, area, face] = [slotAt(grid, cell), areaAt(grid, cell), cell % 2];
      // A mean of which nobody knows how it is weighed has no rules but its links.
      if (weighted || face === 1) {
        for (const place of layout?.touching[area] ?? NOTHING) {
          visit(products + 2 * (slot * containments.length + place) + face);
        }
      }
      if (weighted) visit(productAt(slot, area));
      for (const link of linksAt.get(cell) ?? NOTHING) visit(link);
    },
    productAt,
    run: (rule, solver, assume) => {
      if (rule < products) {
        weigh(rule, solver, assume);
        return true;
      }
      if (rule < ties) return contain(rule, solver);
      const link = links[rule - ties];
      if (link !== undefined) tightenLink(solver, link);
      return true;
    },
    totalsOf: (rule) => {
      if (rule < products || rule >= ties) return undefined;
      const { place, slot } = placeOf(rule);
      return layout?.partitionAt(place, slot, 'total');
    },
  };
}

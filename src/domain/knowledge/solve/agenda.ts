import { tightenChange } from './change';
import type { Cell } from './grid';
import { areaAt, cellAt, isNatural, slotAt } from './grid';
import { tightenProduct, tightenRank, tightenWithin } from './links';
import { tightenMean } from './mean';
import type { Quantity } from './measures';
import { type Partition, type PartitionOf, partitionOf } from './partition';
import type { Solver } from './solver';
import { NOTHING } from './solver';
import { tightenSum } from './sum';
import type { System } from './system';
import type { Weights } from './weights';

/** The rules of a system, numbered, and which of them have something to do. */
export interface Agenda {
  /**
   * Makes due what has something to start from, and nothing else.
   * @param assuming weigh by other years' weights too, after all has come to rest without them
   */
  begin: (assuming: boolean) => void;
  /** Takes those that are due, in their order; none of them is due any more. */
  takeDue: () => readonly number[];
  /** Makes the rules due that a cell takes part in. */
  moved: (cell: Cell) => void;
  /** @returns false where a sum can't be made by its parts */
  run: (rule: number, solver: Solver) => boolean;
  /** The whole and the parts of a containment. */
  totalsOf: (rule: number) => { whole: Cell; parts: readonly Cell[] } | undefined;
}

/**
 * Numbers the rules of a system always in the same order, so that what follows never depends on
 * the order of the statements: means with their totals, then containments year by year, then
 * ranks and changes.
 * @param broken containments whose sums bind nobody; may grow from one beginning to the next
 */
export function agendaOf(
  system: System,
  weights: Weights | undefined,
  broken: ReadonlySet<number>,
): Agenda {
  const { grid, layout, links, measure } = system;
  const containments = layout?.containments ?? [];
  // Products come first: what they add is there when the sums are taken.
  const sums = grid.areas * grid.years.length;
  const extras = sums + containments.length * grid.years.length;
  const weighted = measure.aggregation === 'weighted';
  const linksAt = new Map<Cell, number[]>();
  links.forEach((link, place) => {
    const cells = link.kind === 'rank' ? [link.higher, link.lower] : [link.base, link.later];
    for (const cell of cells) linksAt.set(cell, [...(linksAt.get(cell) ?? []), extras + place]);
  });
  let assume = false;
  const isDue = new Uint8Array(extras + links.length);
  const makeDue = (rule: number) => {
    isDue[rule] = 1;
  };
  const moved = (cell: Cell) => {
    const [slot, area] = [slotAt(grid, cell), areaAt(grid, cell)];
    for (const place of layout?.touching[area] ?? NOTHING) {
      makeDue(sums + slot * containments.length + place);
    }
    if (weighted) makeDue(slot * grid.areas + area);
    for (const link of linksAt.get(cell) ?? NOTHING) makeDue(link);
  };

  // Three beginnings may ask for the same ones.
  const partitions = new Array<Partition | undefined>(2 * (extras - sums));
  const partitionAt = (containment: PartitionOf, rule: number, quantity: Quantity): Partition => {
    const place = 2 * (rule - sums) + Number(quantity === 'total');
    const slot = Math.floor((rule - sums) / containments.length);
    return (partitions[place] ??= partitionOf(system, containment, slot, quantity));
  };
  const contain = (rule: number, solver: Solver): boolean => {
    const slot = Math.floor((rule - sums) / containments.length);
    const containment = containments[(rule - sums) % containments.length];
    if (containment === undefined) return true;
    const year = grid.years[slot] ?? NaN;
    if (year < containment.years.from || year > containment.years.to) return true;
    if (containment.kind === 'partition') {
      if (weighted) tightenMean(solver, partitionAt(containment, rule, 'mean'));
      if (broken.has(rule)) return true;
      return tightenSum(solver, partitionAt(containment, rule, 'total'));
    }
    for (const quantity of weighted ? (['mean', 'total'] as const) : (['total'] as const)) {
      const whole = cellAt(grid, slot, containment.whole, quantity);
      const part = cellAt(grid, slot, containment.part, quantity);
      tightenWithin(solver, whole, part, quantity === 'total');
    }
    return true;
  };
  const weigh = (rule: number, solver: Solver) => {
    const slot = Math.floor(rule / grid.areas);
    const area = rule % grid.areas;
    const year = grid.years[slot] ?? NaN;
    const mean = cellAt(grid, slot, area, 'mean');
    const total = cellAt(grid, slot, area, 'total');
    tightenProduct(solver, mean, total, measure.scale, weights?.known(area, year));
    if (!assume || weights?.printed(area, year) !== undefined) return;
    const borrowed = weights?.borrowed(area, year)?.weight;
    if (borrowed !== undefined) tightenProduct(solver, mean, total, measure.scale, borrowed);
  };

  // At first: whatever has a limit that isn't the natural one, or a weight for certain. What is done
  // again with borrowed weights has come to rest without them: there only these make a start.
  const begin = (assuming: boolean) => {
    assume = assuming;
    isDue.fill(0);
    for (let cell = 0; !assume && cell < grid.low.length; cell += 1) {
      if (!isNatural(grid, cell)) moved(cell);
    }
    if (!weighted || weights === undefined) return;
    grid.years.forEach((year, slot) => {
      const starting = assume ? weights.lenders : weights.certainIn(year);
      for (const area of starting) makeDue(slot * grid.areas + area);
    });
  };
  return {
    begin,
    takeDue: () => {
      const due: number[] = [];
      for (let rule = isDue.indexOf(1); rule !== -1; rule = isDue.indexOf(1, rule + 1)) {
        due.push(rule);
      }
      isDue.fill(0);
      return due;
    },
    moved,
    run: (rule, solver) => {
      if (rule < sums) {
        weigh(rule, solver);
        return true;
      }
      if (rule < extras) return contain(rule, solver);
      const link = links[rule - extras];
      if (link?.kind === 'rank') tightenRank(solver, link);
      else if (link?.kind === 'change') tightenChange(solver, link);
      return true;
    },
    totalsOf: (rule) => {
      const containment = containments[(rule - sums) % containments.length];
      if (rule < sums || rule >= extras || containment?.kind !== 'partition') return undefined;
      return partitionAt(containment, rule, 'total');
    },
  };
}

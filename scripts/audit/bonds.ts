import { type Change, changeBy } from './allowed';
import { type Measure, type Quantity, quantityOf } from './measures';
import { ordersOf } from './order';
import type { Places } from './places';
import type { Range } from './range';
import type { Row, Tables } from './rows';
import { isDated } from './systems';

/** One value that may be asked for. */
export interface Cell {
  area: string;
  year: number;
  quantity: Quantity;
}

/** Households or people of an area that another year lends. */
export interface Loan {
  area: string;
  year: number;
  weightYear: number;
  range: Range;
}

/** How many households or people an area has in a year, at least and at most. */
export type WeightOf = (area: string, year: number) => Range;

/** What holds cells together: one fact each, that can be left out where it contradicts others. */
export type Bond =
  /** A printed change of one area between two years. */
  | ({ kind: 'change'; base: Cell; later: Cell } & Change)
  /** A printed order. */
  | { kind: 'order'; higher: Cell; lower: Cell }
  /** The parts make up the whole: totals add up, and a mean lies between its parts. */
  | { kind: 'partition'; whole: Cell; parts: readonly Cell[]; isCut: boolean }
  /** The part is somewhere in the whole. */
  | { kind: 'within'; whole: Cell; part: Cell }
  /** A total is the mean times a weight between these limits, which is more than none. */
  | { kind: 'product'; mean: Cell; total: Cell; weight: Range };

export interface BondInput {
  tables: Tables;
  measure: Measure;
  places: ReadonlyMap<number, Places>;
  rows: readonly Row[];
  weightOf: WeightOf;
  loans: readonly Loan[];
  /** The areas that have cells in a year. */
  areasIn: (year: number) => Iterable<string>;
}

export function bondsOf(input: BondInput): Bond[] {
  return [...changesOf(input), ...orderBonds(input), ...placeBonds(input), ...productsOf(input)];
}

function changesOf({ measure, rows }: BondInput): Bond[] {
  return rows.filter(isDated).flatMap((row): Bond[] => {
    const quantity = quantityOf(measure, row.indicator);
    const change = changeBy(row, measure[quantity]?.kind ?? 'amount');
    const { area, year, baseYear } = row;
    if (change === undefined || baseYear === null || baseYear === year) return [];
    const base = { area, year: baseYear, quantity };
    return [{ kind: 'change', base, later: { area, year, quantity }, ...change }];
  });
}

function orderBonds({ tables, measure, rows }: BondInput): Bond[] {
  return (['mean', 'total'] as const).flatMap((quantity) =>
    ordersOf(
      tables,
      rows.filter((row) => row.indicator === measure[quantity]?.id),
    ).map(({ higher, lower, year }): Bond => {
      const cell = (area: string): Cell => ({ area, year, quantity });
      return { kind: 'order', higher: cell(higher), lower: cell(lower) };
    }),
  );
}

function placeBonds({ measure, places }: BondInput): Bond[] {
  const quantities: Quantity[] = measure.adds === 'means' ? ['mean', 'total'] : ['total'];
  return [...places].flatMap(([year, { partitions, cuts, within }]) =>
    quantities.flatMap((quantity): Bond[] => {
      const cell = (area: string): Cell => ({ area, year, quantity });
      const bond = (isCut: boolean, whole: string, parts: readonly string[]): Bond => {
        return { kind: 'partition', whole: cell(whole), parts: parts.map(cell), isCut };
      };
      return [
        ...partitions.map(({ whole, parts }) => bond(false, whole, parts)),
        ...cuts.map(({ whole, parts }) => bond(true, whole, parts)),
        ...within.map(({ whole, part }): Bond => {
          return { kind: 'within', whole: cell(whole), part: cell(part) };
        }),
      ];
    }),
  );
}

function productsOf({ measure, places, weightOf, loans, areasIn }: BondInput): Bond[] {
  if (measure.adds !== 'means') return [];
  return [...places.keys()].flatMap((year) =>
    [...areasIn(year)].flatMap((area): Bond[] => {
      const cell = (quantity: Quantity): Cell => ({ area, year, quantity });
      const lent = loans.filter((one) => one.year === year && one.area === area);
      return [weightOf(area, year), ...lent.map((one) => one.range)].map((weight): Bond => {
        return { kind: 'product', mean: cell('mean'), total: cell('total'), weight };
      });
    }),
  );
}

/** Tells a bond from all others of its program. */
export function bondName(bond: Bond): string {
  const name = ({ area, year, quantity }: Cell) => `${area} ${year} ${quantity}`;
  switch (bond.kind) {
    case 'change':
      return `change ${name(bond.base)} ${name(bond.later)} ${bond.by} ${bond.range.low}`;
    case 'order':
      return `order ${name(bond.higher)} ${name(bond.lower)}`;
    case 'partition':
      return `partition ${name(bond.whole)} ${bond.parts.map((part) => part.area).join(' ')}`;
    case 'within':
      return `within ${name(bond.whole)} ${name(bond.part)}`;
    case 'product':
      return `product ${name(bond.mean)} ${bond.weight.low} ${bond.weight.high}`;
  }
}

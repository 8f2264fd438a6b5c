import { group } from 'd3-array';
import { allowedBy, naturalRange } from './allowed';
import { type Bond, bondName, bondsOf, type Cell, type Loan, type WeightOf } from './bonds';
import { presenceOf, type Quantity, quantityOf } from './measures';
import { areasOf, PROVINCE, type Places, placesOf } from './places';
import { common, hullOf, isEmpty, type Range } from './range';
import type { Row, Tables } from './rows';
import { settleExtremes } from './settle';
import { type ConnectedSet, type DatedRow, isDated } from './systems';
import { type Tie, tiesOf } from './ties';

/** What a program is made from. */
export interface Given {
  tables: Tables;
  set: ConnectedSet;
  /** The statements of the set that are taken for true. */
  rows: readonly Row[];
  weightOf: WeightOf;
  loans: readonly Loan[];
  /** Names of bonds that are left out. */
  without?: ReadonlySet<string>;
}

export interface Parts {
  whole: number;
  parts: readonly number[];
}

/** All that the statements of a set leave possible: variables within ranges, tied to each other. */
export interface Program {
  /** The variable of a cell, and undefined where nothing bears on it. */
  variableOf: (area: string, year: number, quantity: Quantity) => number | undefined;
  /** What a variable's one is in the indicator's unit. */
  unitOf: (variable: number) => number;
  ranges: readonly Range[];
  bonds: readonly Bond[];
  ties: readonly Tie[];
  /** A whole's mean lies between the least and the greatest of its parts': no linear tie. */
  mixtures: readonly Parts[];
  /** Variables that statements speak of. */
  spoken: ReadonlySet<number>;
  /** Cells whose own statements have no value in common. */
  disputed: readonly Dispute[];
}

export interface Dispute {
  cell: Cell;
  rows: readonly DatedRow[];
}

/** What variables are scaled to be of the size of, so that one tolerance does for all. */
const SIZE = 100;

/**
 * Puts what is given into variables and ties. A cell whose own statements have nothing in common is
 * left all that they span.
 */
export function programOf(given: Given): Program {
  const { tables, set, rows, without } = given;
  const { measure } = set;
  const presence = measure.adds === 'nothing' ? undefined : presenceOf(set.population);
  const places = new Map(set.years.map((year) => [year, placesOf(tables, presence, year)]));
  const unit = unitsOf(given);
  const variables = new Map<string, Map<string, number>>();
  const variableOf: Program['variableOf'] = (area, year, quantity) =>
    variables.get(`${year} ${quantity}`)?.get(area);
  const ranges: Range[] = [];
  const units: number[] = [];
  const areasIn = new Map<number, ReadonlySet<string>>();
  for (const [year, { areas }] of places) {
    const speaking = rows.filter((row) => row.year === year || row.baseYear === year);
    const weighed = measure.adds === 'means' ? areasOf(tables).filter(isWeighed(given, year)) : [];
    const all = new Set([...areas, ...speaking.map((row) => row.area), ...weighed]);
    areasIn.set(year, all);
    for (const quantity of quantitiesIn(given, year, weighed.length > 0)) {
      const own = new Map<string, number>();
      variables.set(`${year} ${quantity}`, own);
      for (const area of all) {
        own.set(area, ranges.length);
        ranges.push(naturalIn(set, quantity, unit[quantity]));
        units.push(unit[quantity]);
      }
    }
  }
  const { spoken, disputed } = applyRows(given, variableOf, ranges, unit);
  const areasOfYear = (year: number) => areasIn.get(year) ?? [];
  const bonds = bondsOf({ ...given, measure, places, areasIn: areasOfYear }).filter(
    (bond) => without?.has(bondName(bond)) !== true,
  );
  const find = ({ area, year, quantity }: Cell) => variableOf(area, year, quantity);
  const { ties, structure } = tiesOf(bonds, { find, unit, scale: measure.scale });
  settleExtremes(ranges, structure, naturalIn(set, 'mean', unit.mean).high);
  for (const { entries } of ties.filter((one) => one.isSaid)) {
    for (const [variable] of entries) spoken.add(variable);
  }
  const unitOf = (variable: number) => units[variable] ?? 1;
  const { mixtures } = structure;
  return { variableOf, unitOf, ranges, bonds, ties, mixtures, spoken, disputed };
}

/** Is anything known, or lent, of how many households or people an area has? */
function isWeighed({ weightOf, loans }: Given, year: number): (area: string) => boolean {
  return (area) => {
    const { low, high } = weightOf(area, year);
    if (low > 0 || high < Infinity) return true;
    return loans.some((one) => one.year === year && one.area === area);
  };
}

/** Totals are left out where nothing is said of any, and nobody is counted. */
function quantitiesIn({ set, rows }: Given, year: number, areWeighed: boolean): Quantity[] {
  const { measure } = set;
  if (measure.mean === undefined) return ['total'];
  if (measure.adds !== 'means') return ['mean'];
  const isSaid = rows.some(
    (row) =>
      (row.year === year || row.baseYear === year) &&
      quantityOf(measure, row.indicator) === 'total',
  );
  return areWeighed || isSaid ? ['mean', 'total'] : ['mean'];
}

function naturalIn({ measure }: ConnectedSet, quantity: Quantity, unit: number): Range {
  const { low, high } = naturalRange(measure[quantity]?.kind ?? 'amount');
  return { low: low / unit, high: high / unit };
}

/** Narrows the ranges of the cells that statements speak of. */
function applyRows(
  { set, rows }: Given,
  variableOf: Program['variableOf'],
  ranges: Range[],
  unit: Record<Quantity, number>,
): { spoken: Set<number>; disputed: Dispute[] } {
  const spoken = new Set<number>();
  const disputed: Dispute[] = [];
  const values = rows.filter(isDated).filter((row) => row.quantity === 'value');
  const said = group(values, ({ area, year, indicator }) => `${area} ${year} ${indicator}`);
  for (const list of said.values()) {
    const [first] = list;
    if (first === undefined) continue;
    const { area, year } = first;
    const quantity = quantityOf(set.measure, first.indicator);
    const variable = variableOf(area, year, quantity);
    if (variable === undefined) continue;
    const kind = set.measure[quantity]?.kind ?? 'amount';
    const allowed = list.map((row) => allowedBy(row, kind));
    const shared = allowed.reduce(common);
    if (isEmpty(shared)) disputed.push({ cell: { area, year, quantity }, rows: list });
    const left = isEmpty(shared) ? allowed.reduce(hullOf) : shared;
    const { low, high } = common(left, naturalRange(kind));
    ranges[variable] = { low: low / unit[quantity], high: high / unit[quantity] };
    spoken.add(variable);
  }
  return { spoken, disputed };
}

/** Units that make the greatest figures of a set about a hundred. */
function unitsOf({ set, rows, weightOf, loans }: Given): Record<Quantity, number> {
  const { measure } = set;
  const largest = (quantity: Quantity) =>
    Math.max(
      0,
      ...rows
        .filter((row) => row.quantity === 'value')
        .filter((row) => quantityOf(measure, row.indicator) === quantity)
        .map((row) => Math.abs(row.value)),
    );
  const mean = measure.mean?.kind === 'rate' ? SIZE : largest('mean') || SIZE;
  const weights = set.years.flatMap((year) => {
    const { low, high } = weightOf(PROVINCE, year);
    return [low, high < Infinity ? high : 0];
  });
  const lent = loans.map((one) => one.range.high);
  const byWeight = Math.max(0, ...weights, ...lent) * measure.scale * mean;
  return { mean: mean / SIZE, total: Math.max(byWeight, largest('total'), SIZE) / SIZE };
}

/** The places of a program's years, for whoever asks which areas are alike. */
export function placesIn(tables: Tables, { measure, population, years }: ConnectedSet): Places[] {
  const presence = measure.adds === 'nothing' ? undefined : presenceOf(population);
  return years.map((year) => placesOf(tables, presence, year));
}

import { group } from 'd3-array';
import { allowedBy, changeBy, naturalRange } from './allowed';
import { presenceOf, type Quantity, quantityOf } from './measures';
import { ordersOf } from './order';
import { type Places, placesOf } from './places';
import { common, hullOf, isEmpty, type Range } from './range';
import type { Row, Tables } from './rows';
import { settleExtremes } from './settle';
import { type ConnectedSet, isDated } from './systems';

/** Households or people of an area that another year lends. */
export interface Loan {
  area: string;
  year: number;
  weightYear: number;
  range: Range;
}

/** How many households or people an area has in a year, at least and at most. */
export type WeightOf = (area: string, year: number) => Range;

/** What a program is made from. */
export interface Given {
  tables: Tables;
  set: ConnectedSet;
  /** The statements of the set that are taken for true. */
  rows: readonly Row[];
  weightOf: WeightOf;
  loans: readonly Loan[];
}

/** A sum of variables, each with a factor, that lies within a range. */
export interface Tie extends Range {
  entries: readonly (readonly [variable: number, factor: number])[];
}

export interface Parts {
  whole: number;
  parts: readonly number[];
}

/** All that the statements of a set leave possible: variables within ranges, tied to each other. */
export interface Program {
  /** The variable of a cell, and undefined where nothing bears on it. */
  variableOf: (area: string, year: number, quantity: Quantity) => number | undefined;
  /** What the value of one is in the indicator's unit. */
  unitOf: (variable: number) => number;
  ranges: readonly Range[];
  ties: readonly Tie[];
  /** A whole's mean lies between the least and the greatest of its parts': no linear tie. */
  mixtures: readonly Parts[];
  /** Variables that statements speak of, or that ties of statements hold. */
  spoken: ReadonlySet<number>;
  /** Cells whose own statements have no value in common. */
  disputed: readonly Dispute[];
  places: ReadonlyMap<number, Places>;
}

export interface Dispute {
  area: string;
  year: number;
  quantity: Quantity;
  rows: readonly Row[];
}

/** What variables are scaled to be of the size of, so that one tolerance does for all. */
const SIZE = 100;

/**
 * Puts what is given into variables and ties. A cell whose own statements have nothing in common is
 * left all that they span.
 */
export function programOf(given: Given): Program {
  const { tables, set, rows, weightOf, loans } = given;
  const { measure } = set;
  const presence = measure.adds === 'nothing' ? undefined : presenceOf(set.population);
  const variables = new Map<string, number>();
  const ranges: Range[] = [];
  const units: number[] = [];
  const unit = unitsOf(given);
  const kindOf = (quantity: Quantity) => measure[quantity]?.kind ?? 'amount';
  const naturalOf = (quantity: Quantity) => naturalRange(kindOf(quantity));
  const key = (area: string, year: number, quantity: Quantity) => `${area} ${year} ${quantity}`;
  const variableOf = (area: string, year: number, quantity: Quantity) =>
    variables.get(key(area, year, quantity));
  const add = (area: string, year: number, quantity: Quantity) => {
    if (variableOf(area, year, quantity) !== undefined) return;
    variables.set(key(area, year, quantity), ranges.length);
    const { low, high } = naturalOf(quantity);
    ranges.push({ low: low / unit[quantity], high: high / unit[quantity] });
    units.push(unit[quantity]);
  };

  const places = new Map(set.years.map((year) => [year, placesOf(tables, presence, year)]));
  const isWeighed = (year: number) =>
    loans.some((one) => one.year === year) ||
    rows.some((row) => row.year === year && quantityOf(measure, row.indicator) === 'total') ||
    (places.get(year)?.areas ?? []).some((area) => {
      const { low, high } = weightOf(area, year);
      return low > 0 || high < Infinity;
    });
  for (const [year, { areas, leaves }] of places) {
    const speaking = rows.filter((row) => row.year === year || row.baseYear === year);
    const all = new Set([...(leaves.length > 0 ? areas : []), ...speaking.map((row) => row.area)]);
    const hasTotals = measure.adds === 'totals' || measure.mean === undefined;
    for (const area of all) {
      if (measure.mean !== undefined) add(area, year, 'mean');
      if (hasTotals || (measure.adds === 'means' && isWeighed(year))) add(area, year, 'total');
    }
  }

  const ties: Tie[] = [];
  const spoken = new Set<number>();
  const disputed: Dispute[] = [];
  const said = group(
    rows.filter(isDated).filter((row) => row.quantity === 'value'),
    (row) => key(row.area, row.year, quantityOf(measure, row.indicator)),
  );
  for (const [cell, list] of said) {
    const [variable, first] = [variables.get(cell), list[0]];
    if (variable === undefined || first === undefined) continue;
    const quantity = quantityOf(measure, first.indicator);
    const allowed = list.map((row) => allowedBy(row, kindOf(quantity)));
    const shared = allowed.reduce(common);
    const { area, year } = first;
    if (isEmpty(shared)) disputed.push({ area, year, quantity, rows: list });
    const range = common(isEmpty(shared) ? allowed.reduce(hullOf) : shared, {
      ...naturalOf(quantity),
    });
    ranges[variable] = { low: range.low / unit[quantity], high: range.high / unit[quantity] };
    spoken.add(variable);
  }

  for (const row of rows.filter(isDated)) {
    const quantity = quantityOf(measure, row.indicator);
    const change = changeBy(row, kindOf(quantity));
    if (change === undefined || row.baseYear === null) continue;
    const base = variableOf(row.area, row.baseYear, quantity);
    const later = variableOf(row.area, row.year, quantity);
    if (base === undefined || later === undefined || base === later) continue;
    spoken.add(base).add(later);
    const { low, high } = change.range;
    if (change.by === 'sum') {
      const range = { low: low / unit[quantity], high: high / unit[quantity] };
      ties.push({ ...range, entries: [[later, 1], [base, -1]] }); // prettier-ignore
    } else {
      ties.push({ low: 0, high: Infinity, entries: [[later, 1], [base, -low]] }); // prettier-ignore
      if (high < Infinity) ties.push({ low: -Infinity, high: 0, entries: [[later, 1], [base, -high]] }); // prettier-ignore
    }
  }
  for (const quantity of ['mean', 'total'] as const) {
    const own = rows.filter((row) => row.indicator === measure[quantity]?.id);
    for (const { higher, lower, year } of ordersOf(tables, own)) {
      const [one, two] = [variableOf(higher, year, quantity), variableOf(lower, year, quantity)];
      if (one === undefined || two === undefined) continue;
      spoken.add(one).add(two);
      ties.push({ low: 0, high: Infinity, entries: [[one, 1], [two, -1]] }); // prettier-ignore
    }
  }

  const mixtures: Parts[] = [];
  const sums: Parts[] = [];
  const within: Parts[] = [];
  const totalsWithin: Parts[] = [];
  const products: { mean: number; total: number }[] = [];
  for (const [year, { areas, mixtures: made, sums: added, within: lying }] of places) {
    const variablesOf = (codes: readonly string[], quantity: Quantity) =>
      codes
        .map((code) => variableOf(code, year, quantity))
        .filter((variable) => variable !== undefined);
    const push = (to: Parts[], whole: string, parts: readonly string[], quantity: Quantity) => {
      const variable = variableOf(whole, year, quantity);
      const own = variablesOf(parts, quantity);
      if (variable !== undefined && own.length === parts.length && own.length > 0) {
        to.push({ whole: variable, parts: own });
      }
    };
    if (measure.adds === 'means') {
      for (const { whole, parts } of made) push(mixtures, whole, parts, 'mean');
    }
    for (const { whole, parts } of added) push(sums, whole, parts, 'total');
    for (const { whole, part } of lying) {
      push(totalsWithin, whole, [part], 'total');
      if (measure.adds === 'means') push(within, whole, [part], 'mean');
    }
    if (measure.adds !== 'means') continue;
    const speaking = rows.filter((row) => row.year === year || row.baseYear === year);
    for (const area of new Set([...areas, ...speaking.map((row) => row.area)])) {
      const [mean, total] = [variableOf(area, year, 'mean'), variableOf(area, year, 'total')];
      if (mean === undefined || total === undefined) continue;
      products.push({ mean, total });
      const lent = loans.filter((one) => one.year === year && one.area === area);
      const weights = [weightOf(area, year), ...lent.map((one) => one.range)];
      const factor = (measure.scale * unit.mean) / unit.total;
      for (const { low, high } of weights) {
        if (low > 0) {
          ties.push({ low: 0, high: Infinity, entries: [[total, 1], [mean, -low * factor]] }); // prettier-ignore
        }
        if (high < Infinity) {
          ties.push({ low: -Infinity, high: 0, entries: [[total, 1], [mean, -high * factor]] }); // prettier-ignore
        }
      }
    }
  }
  for (const { whole, parts } of sums) {
    ties.push({ low: 0, high: 0, entries: [[whole, -1], ...parts.map((part) => [part, 1] as const)] }); // prettier-ignore
  }
  for (const { whole, parts } of totalsWithin) {
    const [part] = parts;
    if (part === undefined) continue;
    ties.push({ low: 0, high: Infinity, entries: [[whole, 1], [part, -1]] }); // prettier-ignore
  }
  const top = naturalOf('mean').high / unit.mean;
  settleExtremes({ ranges, mixtures, sums, within, totalsWithin, products, top });
  return {
    variableOf,
    unitOf: (variable) => units[variable] ?? 1,
    ranges,
    ties,
    mixtures,
    spoken,
    disputed,
    places,
  };
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
    const { low, high } = weightOf('22', year);
    return [low, high < Infinity ? high : 0];
  });
  const lent = loans.map((one) => one.range.high);
  const byWeight = Math.max(0, ...weights, ...lent) * measure.scale * mean;
  return { mean: mean / SIZE, total: Math.max(byWeight, largest('total'), SIZE) / SIZE };
}

import { group } from 'd3-array';
import { type Measure, measuresOf } from './measures';
import type { Row, Tables } from './rows';

/** Statements that hang together: of one measure, one population, one poverty line, in years that
 * changes tie to each other. */
export interface ConnectedSet {
  measure: Measure;
  population: string | null;
  line: string | null;
  years: readonly number[];
  rows: readonly Row[];
}

/** A row with a year, as all have that are reasoned with. */
export type DatedRow = Row & { year: number };

export function isDated(row: Row): row is DatedRow {
  return row.year !== null;
}

export function connectedSets(tables: Tables): ConnectedSet[] {
  const measures = measuresOf(tables.indicators);
  const dated = tables.rows.filter(isDated);
  const bySystem = group(dated, (row) =>
    [measures.get(row.indicator)?.id, row.population, row.line].join(' '),
  );
  return [...bySystem.values()].flatMap((rows): ConnectedSet[] => {
    const [first] = rows;
    const measure = first === undefined ? undefined : measures.get(first.indicator);
    if (first === undefined || measure === undefined) return [];
    const { population, line } = first;
    return yearsTogether(rows).map((years) => ({
      ...{ measure, population, line, years },
      rows: rows.filter((row) => years.includes(row.year)),
    }));
  });
}

function yearsTogether(rows: readonly DatedRow[]): number[][] {
  const sets: Set<number>[] = [];
  for (const { year, baseYear } of rows) {
    const own = new Set(baseYear === null ? [year] : [year, baseYear]);
    const touched = sets.filter((set) => [...own].some((one) => set.has(one)));
    for (const set of touched) {
      for (const one of set) own.add(one);
      sets.splice(sets.indexOf(set), 1);
    }
    sets.push(own);
  }
  return sets.map((set) => [...set].sort((one, two) => one - two));
}

/** How messages call a set. */
export function nameOf({ measure, population, line, years }: ConnectedSet): string {
  const parts = [measure.id, population, line, years.join(', ')];
  return parts.filter((part) => part !== null).join(' · ');
}

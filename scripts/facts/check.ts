import { PROVINCE } from '../../src/domain/units';
import { checkWording } from './checkWording';
import type { Tables } from './read';
import type { Report, TableFile } from './tables';

/**
 * What must hold between the tables: every reference leads somewhere, every id is said once, every
 * figure is possible, and its wording told.
 */
export function checkTables(tables: Tables, report: Report): void {
  checkIds(tables, report);
  checkStatements(tables, report);
  checkWording(tables, report);
  checkReferences(tables, report);
}

/** All codes that a statement's area may be, of every boundary edition and group. */
export function areaCodes(tables: Tables): Set<string> {
  return new Set([
    ...tables['geo/districts.csv'].map((one) => one.code),
    ...tables['geo/units.csv'].map((one) => one.code),
    ...tables['geo/units-2019.csv'].map((one) => `${one.code}@2019`),
    ...tables['geo/units-2025.csv'].map((one) => `${one.code}@2025`),
    ...tables['data/groups.csv'].map((one) => one.code),
  ]);
}

function checkIds(tables: Tables, report: Report): void {
  const once = <T extends { row: number }>(
    file: TableFile,
    rows: readonly T[],
    column: string,
    idOf: (row: T) => string,
  ) => {
    const seen = new Map<string, number>();
    for (const one of rows) {
      const id = idOf(one);
      const first = seen.get(id);
      if (first === undefined) seen.set(id, one.row);
      else {
        const message = `"${id}" stands in line ${first} already; each must be unique`;
        report({ file, row: one.row, column, message });
      }
    }
  };
  for (const file of [
    'data/statements.csv',
    'data/set-aside.csv',
    'data/sources.csv',
    'data/notes.csv',
    'data/indicators.csv',
    'data/populations.csv',
    'data/poverty-lines.csv',
    'data/conflicts.csv',
    'data/events.csv',
  ] as const) {
    once<{ id: string; row: number }>(file, tables[file], 'id', (one) => one.id);
  }
  once('data/groups.csv', tables['data/groups.csv'], 'code', (one) => one.code);
  once(
    'data/categories.csv',
    tables['data/categories.csv'],
    'id',
    (one) => `${one.indicator} ${one.id}`,
  );
  const aside = new Set(tables['data/set-aside.csv'].map((one) => one.id));
  for (const one of tables['data/statements.csv']) {
    if (!aside.has(one.id)) continue;
    const message = `"${one.id}" is set aside too; a statement is either used or set aside`;
    report({ file: 'data/statements.csv', row: one.row, column: 'id', message });
  }
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function checkStatements(tables: Tables, report: Report): void {
  const file = 'data/statements.csv';
  const indicators = new Map(tables['data/indicators.csv'].map((one) => [one.id, one]));
  const categories = new Set(
    tables['data/categories.csv'].map((one) => `${one.indicator} ${one.id}`),
  );
  for (const one of tables[file]) {
    const wrong = (column: string, message: string) => {
      report({ file, row: one.row, column, message });
    };
    const indicator = indicators.get(one.indicator);
    if (indicator === undefined) {
      wrong('indicator', `"${one.indicator}" is not in data/indicators.csv`);
      continue;
    }
    const populations = indicator.populations;
    if (one.population !== null && !populations.includes(one.population)) {
      wrong('population', `"${one.population}" is not among those of ${one.indicator}`);
    }
    if (one.population === null && populations.length > 0) {
      wrong('population', `must be one of ${populations.join(', ')}`);
    }
    if (indicator.kind === 'category') {
      if (!categories.has(`${one.indicator} ${one.value}`)) {
        wrong('value', `"${one.value}" is not a category of ${one.indicator}`);
      }
      continue;
    }
    if (indicator.kind === 'date') {
      if (!ISO_DATE.test(one.value)) wrong('value', `"${one.value}" is not an ISO date`);
      continue;
    }
    if (indicator.kind === 'composite') wrong('indicator', 'a composite has no statements');
    if (!PLAIN_NUMBER.test(one.value)) {
      wrong('value', `"${one.value}" is not a plain number`);
      continue;
    }
    const value = Number(one.value);
    const isLevel = one.quantity === 'value';
    if (isLevel && value < 0) wrong('value', 'a figure must not be negative');
    if (isLevel && indicator.kind === 'rate' && one.total === null && value > 100) {
      wrong('value', 'a percentage must not exceed 100');
    }
    if (one.total !== null && value > one.total) {
      wrong('value', `${one.value} is more than its total of ${one.total}`);
    }
    const compares = ['difference', 'growth', 'ratio'].includes(one.quantity);
    if (compares && one.base_year === null) wrong('base_year', `a ${one.quantity} needs one`);
    if (!compares && one.base_year !== null) wrong('base_year', 'only a change has one');
  }
}

function checkReferences(tables: Tables, report: Report): void {
  const areas = areaCodes(tables);
  const idsOf = (file: 'data/sources.csv' | 'data/notes.csv' | 'data/poverty-lines.csv') =>
    new Set(tables[file].map((one) => one.id));
  const sources = idsOf('data/sources.csv');
  const notes = idsOf('data/notes.csv');
  const lines = new Set([...idsOf('data/poverty-lines.csv'), 'unstated']);
  const indicators = new Set(tables['data/indicators.csv'].map((one) => one.id));
  const statements = new Set(tables['data/statements.csv'].map((one) => one.id));
  const known = (
    set: ReadonlySet<string>,
    value: string | null,
    at: { file: TableFile; row: number; column: string },
    where: string,
  ) => {
    if (value !== null && !set.has(value))
      report({ ...at, message: `"${value}" is not in ${where}` });
  };
  for (const { row, ...one } of tables['data/statements.csv']) {
    const file = 'data/statements.csv';
    known(areas, one.area, { file, row, column: 'area' }, 'geo/ or data/groups.csv');
    known(sources, one.source, { file, row, column: 'source' }, 'data/sources.csv');
    known(lines, one.poverty_line, { file, row, column: 'poverty_line' }, 'data/poverty-lines.csv');
    for (const note of one.notes) {
      known(notes, note, { file, row, column: 'notes' }, 'data/notes.csv');
    }
  }
  for (const { row, ...one } of tables['data/conflicts.csv']) {
    const file = 'data/conflicts.csv';
    known(statements, one.preferred, { file, row, column: 'preferred' }, 'data/statements.csv');
    for (const id of one.statements) {
      known(statements, id, { file, row, column: 'statements' }, 'data/statements.csv');
    }
    const taking = new Set(one.statements);
    for (const id of one.against) {
      known(taking, id, { file, row, column: 'against' }, "the record's statements");
    }
    if (one.against.length > 0 && one.preferred === null) {
      const message = 'needs a preferred statement to argue for';
      report({ file, row, column: 'against', message });
    }
  }
  for (const { row, ...one } of tables['data/groups.csv']) {
    const file = 'data/groups.csv';
    known(areas, one.parent, { file, row, column: 'parent' }, 'geo/');
    for (const member of one.members) {
      known(areas, member, { file, row, column: 'members' }, 'geo/');
    }
  }
  const populations = new Set(tables['data/populations.csv'].map((one) => one.id));
  for (const { row, ...one } of tables['data/indicators.csv']) {
    const at = { file: 'data/indicators.csv' as const, row, column: 'populations' };
    for (const id of one.populations) known(populations, id, at, 'data/populations.csv');
  }
  const parts = tables['data/indicators.csv'].filter((one) => one.composite);
  for (const { row, populations: whom } of parts) {
    const [principal] = parts[0]?.populations ?? [];
    if (whom[0] === principal) continue;
    const message = `a part of the composite must be a share of ${principal ?? 'the same'}`;
    report({ file: 'data/indicators.csv', row, column: 'composite', message });
  }
  for (const { row, ...one } of tables['data/categories.csv']) {
    const at = { file: 'data/categories.csv' as const, row, column: 'indicator' };
    known(indicators, one.indicator, at, 'data/indicators.csv');
  }
  if (!areas.has(PROVINCE)) {
    const message = 'the province itself (22) is missing';
    report({ file: 'geo/districts.csv', row: null, column: 'code', message });
  }
}

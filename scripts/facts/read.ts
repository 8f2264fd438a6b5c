import type { z } from 'zod';
import { readTable, type Report, type Row, schemas, type TableFile } from './tables';

/** All tables as they are on disk, their rows checked one by one but not yet against each other. */
export type Tables = { [F in TableFile]: Row<F>[] };

export function readTables(root: string, report: Report): Tables {
  const read = <R extends object>(file: TableFile, schema: z.ZodType<R>) =>
    readTable(root, file, schema, report);
  return {
    'data/statements.csv': read('data/statements.csv', schemas['data/statements.csv']),
    'data/set-aside.csv': read('data/set-aside.csv', schemas['data/set-aside.csv']),
    'data/sources.csv': read('data/sources.csv', schemas['data/sources.csv']),
    'data/notes.csv': read('data/notes.csv', schemas['data/notes.csv']),
    'data/indicators.csv': read('data/indicators.csv', schemas['data/indicators.csv']),
    'data/populations.csv': read('data/populations.csv', schemas['data/populations.csv']),
    'data/categories.csv': read('data/categories.csv', schemas['data/categories.csv']),
    'data/poverty-lines.csv': read('data/poverty-lines.csv', schemas['data/poverty-lines.csv']),
    'data/groups.csv': read('data/groups.csv', schemas['data/groups.csv']),
    'data/conflicts.csv': read('data/conflicts.csv', schemas['data/conflicts.csv']),
    'data/events.csv': read('data/events.csv', schemas['data/events.csv']),
    'geo/units.csv': read('geo/units.csv', schemas['geo/units.csv']),
    'geo/districts.csv': read('geo/districts.csv', schemas['geo/districts.csv']),
    'geo/units-2019.csv': read('geo/units-2019.csv', schemas['geo/units-2019.csv']),
    'geo/units-2025.csv': read('geo/units-2025.csv', schemas['geo/units-2025.csv']),
    'geo/reforms.csv': read('geo/reforms.csv', schemas['geo/reforms.csv']),
  };
}

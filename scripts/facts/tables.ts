import { z } from 'zod';
import { readCsv } from '../geo-files';
import type { Problem } from '../problem';
import { filled, isoDate, list, maybe, number, optional, orNull, year, yesOrNo } from './columns';

const family = z.enum([
  'poverty',
  'income',
  'infrastructure',
  'new_rural',
  'people',
  'land',
  'programme',
  'services',
]);

/** The schema of every CSV below `data/`, and of the registers of units below `geo/`. */
export const schemas = {
  'data/statements.csv': z.object({
    id: z.string().regex(/^F\d{3,4}$/, 'must be F and three or four digits'),
    indicator: filled,
    population: orNull,
    area: filled,
    scope: orNull,
    year: maybe(year),
    until: maybe(year),
    quantity: z.enum(['value', 'rank', 'difference', 'growth', 'ratio']),
    relation: z.enum(['exact', 'about', 'below', 'above']),
    nature: z.enum(['result', 'target', 'estimate']),
    basis: z.enum(['printed', 'inferred']),
    value: filled,
    total: maybe(number),
    exactness: maybe(z.enum(['counted', 'rounded'])),
    base_year: maybe(year),
    poverty_line: orNull,
    line_stated: z.enum(['yes', 'no', '']),
    source: filled,
    notes: list,
  }),
  'data/set-aside.csv': z.looseObject({ id: filled, reason_vi: filled, reason_en: filled }),
  'data/sources.csv': z.object({
    id: z.string().regex(/^S\d{3}$/, 'must be S and three digits'),
    title: filled,
    publisher: optional,
    date: z.union([z.literal(''), isoDate]),
    address: optional,
    kind: z.enum(['news', 'government', 'encyclopedia', 'thesis', 'book', 'infographic', 'other']),
  }),
  'data/notes.csv': z.object({ id: filled, vi: filled, en: filled }),
  'data/indicators.csv': z.object({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower case words joined by _'),
    family,
    kind: z.enum(['rate', 'amount', 'count', 'category', 'date', 'composite']),
    meaning: maybe(z.enum(['recognition', 'list'])),
    unit: optional,
    direction: z.enum(['higher_is_better', 'lower_is_better', 'neutral']),
    populations: list,
    mapped: yesOrNo,
    zero_class: yesOrNo,
    composite: yesOrNo,
    name_vi: filled,
    name_en: filled,
    short_vi: filled,
    short_en: filled,
    definition_vi: filled,
    definition_en: filled,
    comparable_vi: filled,
    comparable_en: filled,
  }),
  'data/populations.csv': z.object({ id: filled, name_vi: filled, name_en: filled }),
  'data/categories.csv': z.object({
    indicator: filled,
    id: filled,
    rank: maybe(number),
    name_vi: filled,
    name_en: filled,
  }),
  'data/poverty-lines.csv': z.object({
    id: filled,
    scope: z.enum(['central', 'province']),
    name_vi: filled,
    name_en: filled,
    act: filled,
    from_year: year,
    to_year: year,
    urban_threshold: number,
    rural_threshold: number,
    multidimensional: yesOrNo,
    note_vi: optional,
    note_en: optional,
  }),
  'data/groups.csv': z.object({
    code: filled,
    name_vi: filled,
    name_en: filled,
    parent: orNull,
    members: list,
    members_known: z.enum(['yes', 'no', 'partly']),
    note_vi: optional,
    note_en: optional,
  }),
  'data/conflicts.csv': z.object({
    id: filled,
    statements: list,
    preferred: orNull,
    against: list,
    reason_vi: filled,
    reason_en: filled,
  }),
  'data/events.csv': z.object({
    id: filled,
    date: isoDate,
    kind: z.enum(['act', 'programme']),
    families: list.pipe(z.array(family)),
    name_vi: filled,
    name_en: filled,
    note_vi: optional,
    note_en: optional,
  }),
  'geo/units.csv': z.object({
    code: z.string().regex(/^\d{5}$/, 'must be five digits'),
    name: filled,
    type: z.enum(['Xã', 'Phường', 'Thị trấn']),
    district: z.string().regex(/^\d{3}$/, 'must be three digits'),
    membership: z.union([
      z.literal('').transform(() => null),
      z.enum(['confirmed', 'probable', 'provisional']),
    ]),
    groups: list.pipe(z.array(z.enum(['ethnic', 'mountain', 'border', 'island']))),
  }),
  'geo/districts.csv': z.object({
    code: filled,
    name: filled,
    type: z.enum(['Tỉnh', 'Thành phố', 'Thị xã', 'Huyện']),
  }),
  'geo/units-2019.csv': z.object({
    code: filled,
    name: filled,
    type: z.enum(['Xã', 'Phường', 'Thị trấn', 'Thành phố', 'Huyện']),
    district: orNull,
    change: filled,
  }),
  'geo/units-2025.csv': z.object({
    code: filled,
    name: filled,
    type: z.enum(['Xã', 'Phường', 'Đặc khu']),
  }),
  'geo/reforms.csv': z.object({
    effective: isoDate,
    act: filled,
    from_code: filled,
    from_name: filled,
    to_code: filled,
    to_name: filled,
    extent: z.enum(['whole', 'part']),
  }),
} as const;

export type TableFile = keyof typeof schemas;
/** A row with its line in the file. */
export type Numbered<R> = R & { row: number };
export type Row<F extends TableFile> = Numbered<z.infer<(typeof schemas)[F]>>;

/** Where the problems of a reading are gathered. */
export type Report = (problem: Problem) => void;

/**
 * Reads one table. A row that doesn't fit its schema is reported with file, line and column and
 * left out, so that one reading finds all that is wrong.
 * @param schema what a row must be
 * @returns the rows that fit, each with its line in the file, the header being 1
 */
export function readTable<R extends object>(
  root: string,
  file: string,
  schema: z.ZodType<R>,
  report: Report,
): Numbered<R>[] {
  const rows: Numbered<R>[] = [];
  for (const { row, values } of readCsv(root, file).rows) {
    const parsed = schema.safeParse(values);
    if (parsed.success) rows.push({ ...parsed.data, row });
    else {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '');
        const given = values[column];
        const shown = given === undefined ? 'the column is missing' : `found "${given}"`;
        report({ file, row, column, message: `${issue.message}; ${shown}` });
      }
    }
  }
  return rows;
}

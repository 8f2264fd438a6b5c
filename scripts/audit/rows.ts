import { readCsv } from '../geo-files';

/** A published statement of a number, as its row has it. Read anew, by none of the atlas's code. */
export interface Row {
  id: string;
  indicator: string;
  population: string | null;
  area: string;
  year: number | null;
  quantity: 'value' | 'rank' | 'difference' | 'growth' | 'ratio';
  relation: 'exact' | 'about' | 'below' | 'above';
  /** The source itself estimates it. */
  estimate: boolean;
  value: number;
  decimals: number;
  total: number | null;
  /** Of a rate of 0 or 100: the source's words count each one. */
  counted: boolean;
  baseYear: number | null;
  line: string | null;
  source: string;
}

export type IndicatorKind = 'rate' | 'amount' | 'count';

export interface NumericIndicator {
  id: string;
  kind: IndicatorKind;
  unit: string;
}

export interface Commune {
  code: string;
  district: string;
  type: string;
  inProgramme: boolean;
}

export interface Group {
  code: string;
  parent: string;
  /** Empty where they aren't all known. */
  members: readonly string[];
}

/** What the audit reasons from. */
export interface Tables {
  rows: readonly Row[];
  indicators: ReadonlyMap<string, NumericIndicator>;
  communes: readonly Commune[];
  districts: readonly string[];
  groups: readonly Group[];
  /** Codes of the units before 2020, and since July 2025. */
  former: readonly string[];
  later: readonly string[];
  /** What areas are called, by code. */
  names: ReadonlyMap<string, string>;
}

/**
 * Reads the statements of numbers that may be reasoned with: no targets, and none that a record of
 * conflicts argues against.
 * @param root the folder that holds `data/` and `geo/`
 */
export function readTables(root: string): Tables {
  const valuesOf = (file: string) => readCsv(root, file).rows.map((one) => one.values);
  const refuted = new Set(
    valuesOf('data/conflicts.csv').flatMap((one) => listOf(one['against'] ?? '')),
  );
  const indicators = new Map<string, NumericIndicator>();
  for (const one of valuesOf('data/indicators.csv')) {
    const { id, unit } = { id: one['id'] ?? '', unit: one['unit'] ?? '' };
    const kind = kindOf(one['kind']);
    if (kind !== undefined) indicators.set(id, { id, kind, unit });
  }
  return {
    rows: valuesOf('data/statements.csv')
      .filter((one) => one['nature'] !== 'target' && !refuted.has(one['id'] ?? ''))
      .filter((one) => indicators.has(one['indicator'] ?? ''))
      .map(rowOf),
    indicators,
    communes: valuesOf('geo/units.csv').map((one) => ({
      code: one['code'] ?? '',
      district: one['district'] ?? '',
      type: one['type'] ?? '',
      inProgramme: filled(one['membership']) !== null,
    })),
    districts: valuesOf('geo/districts.csv')
      .map((one) => one['code'] ?? '')
      .filter((code) => code !== '22'),
    groups: valuesOf('data/groups.csv')
      .filter((one) => one['code'] !== 'Z67')
      .map((one) => ({
        code: one['code'] ?? '',
        parent: filled(one['parent']) ?? '22',
        members: one['members_known'] === 'yes' ? listOf(one['members'] ?? '') : [],
      })),
    former: valuesOf('geo/units-2019.csv').map((one) => `${one['code'] ?? ''}@2019`),
    later: valuesOf('geo/units-2025.csv').map((one) => `${one['code'] ?? ''}@2025`),
    names: new Map([
      ...[...valuesOf('geo/districts.csv'), ...valuesOf('geo/units.csv')].map(
        (one) => [one['code'] ?? '', one['name'] ?? ''] as const,
      ),
      ...valuesOf('data/groups.csv').map(
        (one) => [one['code'] ?? '', one['name_en'] ?? ''] as const,
      ),
    ]),
  };
}

function rowOf(one: Record<string, string>): Row {
  const text = one['value'] ?? '';
  return {
    id: one['id'] ?? '',
    indicator: one['indicator'] ?? '',
    population: filled(one['population']),
    area: one['area'] ?? '',
    year: numberOf(one['year']),
    quantity: quantityOf(one['quantity']),
    relation: relationOf(one['relation']),
    estimate: one['nature'] === 'estimate',
    value: Number(text),
    decimals: text.includes('.') ? text.length - text.indexOf('.') - 1 : 0,
    total: numberOf(one['total']),
    counted: one['exactness'] === 'counted',
    baseYear: numberOf(one['base_year']),
    line: filled(one['poverty_line']),
    source: one['source'] ?? '',
  };
}

function kindOf(text: string | undefined): IndicatorKind | undefined {
  return text === 'rate' || text === 'amount' || text === 'count' ? text : undefined;
}

function quantityOf(text: string | undefined): Row['quantity'] {
  switch (text) {
    case 'value':
    case 'rank':
    case 'difference':
    case 'growth':
    case 'ratio':
      return text;
    default:
      throw new Error(`No quantity is called "${text ?? ''}"`);
  }
}

function relationOf(text: string | undefined): Row['relation'] {
  switch (text) {
    case 'exact':
    case 'about':
    case 'below':
    case 'above':
      return text;
    default:
      throw new Error(`No relation is called "${text ?? ''}"`);
  }
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function numberOf(text: string | undefined): number | null {
  const found = filled(text);
  return found === null ? null : Number(found);
}

function listOf(text: string): string[] {
  return text.split('|').filter((one) => one !== '');
}

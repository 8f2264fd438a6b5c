import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASSES } from '../../domain/classes/breaks';
import type { Facts } from '../../domain/facts';
import { indexFacts } from '../../domain/facts';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { madeUpFacts, madeUpStatement } from '../../domain/testing/madeUpFacts';
import { csvFileName, matrixCsv } from './csv';
import { FIGURE_COLUMNS } from '../csv/figureFields';
import type { MatrixRequest } from './matrix';
import { buildMatrix } from './matrix';

const request: MatrixRequest = {
  indicator: 'poverty_rate',
  level: 'commune',
  line: null,
  classes: DEFAULT_CLASSES,
  outside: false,
};
const made = madeUpFacts({
  statements: [
    madeUpStatement({ id: 'F001', area: '90001', year: 2020, printed: '1.50', source: 'S007' }),
    madeUpStatement({ id: 'F002', area: '902', year: 2020, printed: '4', source: 'S008' }),
    madeUpStatement({ id: 'F003', area: '90002', year: 2020, relation: 'below', printed: '3' }),
  ],
});

function parsed(facts: Facts, asked: MatrixRequest = request): Record<string, string>[] {
  const text = matrixCsv(facts, buildMatrix(facts, asked), 'vi');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...FIGURE_COLUMNS]);
  return data;
}

function rowFor(facts: Facts, code: string, year: number) {
  return parsed(facts).find((row) => row['code'] === code && row['year'] === String(year));
}

const NUMBERS = ['value', 'low', 'high', 'printed_low', 'printed_high', 'own_low', 'own_high'];

describe('the table to take away', () => {
  const facts = indexFacts(made);

  it('has one row for each area and year, behind a byte order mark', () => {
    const text = matrixCsv(facts, buildMatrix(facts, request), 'vi');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')).toHaveLength(1 + 4 * facts.years.length + 1);
    expect(parsed(facts)).toHaveLength(4 * facts.years.length);
  });

  it('gives a printed figure with its decimals, its statement and its source', () => {
    expect(rowFor(facts, '90001', 2020)).toEqual({
      code: '90001',
      name: 'Xã Bịa 1',
      district: 'Huyện Bịa 901',
      year: '2020',
      indicator: 'poverty_rate',
      value: '1.50',
      hedge: '',
      low: '1.495',
      high: '1.505',
      excluded_limits: '',
      printed_low: '',
      printed_high: '',
      own_low: '',
      own_high: '',
      since: '',
      until: '',
      kind: 'reported',
      figure_kind: 'reported',
      figure_of: '90001',
      figure_of_name: 'xã Xã Bịa 1',
      poverty_line: 'line-old',
      population: 'households',
      population_name: 'hộ',
      scope: '',
      statements: 'F001',
      sources: 'S007',
    });
  });

  it('gives limits, and says which of them is excluded', () => {
    expect(rowFor(facts, '90002', 2020)).toMatchObject({
      value: '',
      low: '0',
      high: '3',
      excluded_limits: 'high',
      printed_low: '',
      printed_high: '3',
      kind: 'bounded',
    });
  });

  it('names whose figure an inherited one is', () => {
    expect(rowFor(facts, '90004', 2020)).toMatchObject({
      value: '4',
      kind: 'inherited',
      figure_of: '902',
      sources: 'S008',
    });
  });

  it('leaves empty what isn’t known', () => {
    expect(rowFor(facts, '90001', 2015)).toMatchObject({
      value: '',
      low: '',
      high: '',
      kind: 'unknown',
      figure_of: '',
      statements: '',
    });
  });

  it.each(['Tên, có phẩy', 'Tên "trong ngoặc"', 'Tên\nhai dòng', "'Nháy'", ' Bờ '])(
    'brings the name %j back as it was',
    (name) => {
      const units = made.units.map((unit) => (unit.code === '90001' ? { ...unit, name } : unit));
      expect(rowFor(indexFacts({ ...made, units }), '90001', 2020)?.['name']).toBe(name);
    },
  );

  it.each(['=1+1', '+84', '-x', '@SUM(A1)'])('lets no name begin a formula: %s', (name) => {
    const units = made.units.map((unit) =>
      unit.code === '90001' || unit.code === '901' ? { ...unit, name } : unit,
    );
    const row = rowFor(indexFacts({ ...made, units }), '90001', 2020);
    expect(row?.['name']).toBe(`'${name}`);
    expect(row?.['district']).toBe(`'${name}`);
  });

  it('writes no number that a spreadsheet would misread, whatever is shipped', () => {
    const shipped = shippedFacts();
    for (const { id } of shipped.mapped) {
      for (const row of parsed(shipped, { ...request, indicator: id })) {
        for (const column of NUMBERS) {
          const field = row[column] ?? '';
          // Of a status, the ids of its categories.
          const isStatus = shipped.indicator(id)?.kind === 'category';
          if (!isStatus) expect(field).toMatch(/^(\d+(\.\d+)?)?$/);
        }
      }
    }
  });

  it('is named after its indicator and level', () => {
    expect(csvFileName(buildMatrix(facts, request))).toBe('quang-ninh-poverty_rate-4-communes.csv');
    expect(csvFileName(buildMatrix(facts, { ...request, level: 'district' }))).toBe(
      'quang-ninh-poverty_rate-2-districts.csv',
    );
  });
});

import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { compareAreas } from '../../domain/comparison/areas';
import { comparisonCsv } from './comparisonCsv';

const facts = shippedFacts();
const comparison = compareAreas(facts, {
  pins: ['198', '202', '199'],
  year: 2022,
  indicator: 'poverty_rate',
  line: null,
});
const { data } = Papa.parse<Record<string, string>>(
  comparisonCsv(facts, comparison, 'vi').slice(1),
  { header: true, skipEmptyLines: true },
);
const find = (code: string) =>
  data.find((row) => row['code'] === code && row['indicator'] === 'poverty_rate');

it('has a row for every indicator and area', () => {
  expect(data).toHaveLength(comparison.rows.length * comparison.areas.length);
});

it('holds figures as printed, what they may stand for, and the gap to the baseline', () => {
  expect(find('198')).toMatchObject({ role: 'baseline', value: '0.368', gap: '' });
  expect(find('202')).toMatchObject({
    name: 'huyện Ba Chẽ',
    value: '0.623',
    low: '0.6225',
    high: '0.6235',
    gap: 'higher',
    difference_low: '0.254',
    difference_high: '0.256',
  });
  expect(find('199')).toMatchObject({ kind: 'bounded', value: '', high: '0.3685', gap: 'untold' });
  expect(find('Z67')).toMatchObject({ gap: 'refused', gap_refused: 'inherited', figure_of: '22' });
});

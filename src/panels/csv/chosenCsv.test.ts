import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { buildScene } from '../../domain/scene/scene';
import { DEFAULT_VIEW } from '../../state/view';
import { chosenCsv } from './chosenCsv';

const facts = shippedFacts();
const scene = buildScene(facts, { ...DEFAULT_VIEW, level: 'district' });

it('has a row for every area, with its figure, and says which can’t be told', () => {
  const csv = chosenCsv(facts, scene!, { chosen: ['202'], untold: ['199'] }, 'vi');
  const options = { header: true, skipEmptyLines: true } as const;
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), options);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    chosen: 'yes',
    code: '202',
    name: 'Ba Chẽ',
    year: '2022',
    value: '0.623',
    kind: 'conflict',
  });
  expect(data[1]).toMatchObject({ chosen: 'unknown', high: '0.3685', kind: 'bounded' });
  expect(data[0]?.['sources']).toMatch(/^S\d+/);
});

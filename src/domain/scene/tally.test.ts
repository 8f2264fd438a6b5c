import { expect, it } from 'vitest';
import { madeUpProvince } from '../testing/madeUpFacts';
import { tallyYears } from './tally';

const facts = madeUpProvince([
  { year: 2019, area: '90001' },
  { year: 2019, area: '90001', printed: '3' },
  { year: 2019, area: '90003' },
  { year: 2020, area: '901' },
  { year: 2021, area: '90004', relation: 'below' },
  { year: 2023, area: '22', line: 'line-new' },
]);
const areasIn = (year: number, level: 'commune' | 'district', outside: boolean) =>
  tallyYears(facts, 'poverty_rate', level, outside).find((one) => one.year === year);

it('counts every year of the atlas, also those without figures', () => {
  const years = tallyYears(facts, 'poverty_rate', 'commune', false).map((one) => one.year);
  expect(years).toEqual(facts.years);
});

it('counts areas with something of their own, each once, whatever its kind', () => {
  expect(areasIn(2019, 'commune', false)).toEqual({ year: 2019, areas: 1, around: false });
  expect(areasIn(2019, 'commune', true)).toMatchObject({ areas: 2 });
  expect(areasIn(2021, 'commune', false)).toMatchObject({ areas: 1 });
});

it('does not count what is inherited, but says that something lies around', () => {
  expect(areasIn(2020, 'commune', true)).toEqual({ year: 2020, areas: 0, around: true });
  expect(areasIn(2020, 'district', false)).toEqual({ year: 2020, areas: 1, around: false });
  expect(areasIn(2023, 'district', false)).toEqual({ year: 2023, areas: 0, around: true });
  expect(areasIn(2022, 'commune', true)).toEqual({ year: 2022, areas: 0, around: false });
});

it('counts by the line that a reader has chosen', () => {
  const of = (line: string | null) =>
    tallyYears(facts, 'poverty_rate', 'district', false, line).find((one) => one.year === 2023);
  expect(of('line-new')).toMatchObject({ around: true });
  expect(of('line-old')).toMatchObject({ areas: 0, around: false });
});

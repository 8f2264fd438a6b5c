import { fc, test as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { compareAreas, comparedAreas } from './areas';

const facts = shippedFacts();
const ask = (pins: string[], year = 2022) =>
  compareAreas(facts, { pins, year, indicator: 'poverty_rate', line: null });

it('holds communes against their districts, the 67 and the province, each once', () => {
  const [first, second] = facts.registry.parts('202');
  const areas = comparedAreas(facts.registry, [first!, second!, '198']);
  expect(areas.map(({ role }) => role)).toEqual([
    'baseline',
    'pinned',
    'pinned',
    ...['reference', 'reference', 'reference'],
  ]);
  expect(areas.slice(3).map(({ code }) => code)).toEqual(['202', 'Z67', '22']);
  const pinnedDistrict = comparedAreas(facts.registry, [first!, '202']);
  expect(pinnedDistrict.filter(({ code }) => code === '202')).toHaveLength(1);
});

it('measures every area against the first', () => {
  const row = ask(['202', '198']).rows.find(({ indicator }) => indicator.id === 'poverty_rate');
  expect(row?.cells.map(({ gap }) => gap?.kind)).toEqual([undefined, 'lower', 'refused', 'lower']);
});

it('never measures by a figure that is another area’s', () => {
  const [first, second] = facts.registry.parts('202');
  for (const { cells } of ask([first!, second!]).rows) {
    for (const { knowledge, gap } of cells) {
      if (knowledge.kind === 'inherited' && gap !== null) expect(gap.kind).toBe('refused');
    }
  }
});

it('names the other years of what is silent in this one', () => {
  const { rows, otherYears } = ask(['202'], 2017);
  const shown = rows.map(({ indicator }) => indicator.id);
  expect(otherYears.length).toBeGreaterThan(0);
  for (const { indicator, years } of otherYears) {
    expect(shown).not.toContain(indicator.id);
    expect(years).not.toContain(2017);
  }
});

it('without pins has nothing to tell', () => {
  expect(ask([])).toMatchObject({ rows: [], otherYears: [] });
});

property.prop([
  fc.uniqueArray(fc.constantFrom(...facts.registry.units.map(({ code }) => code)), {
    minLength: 1,
    maxLength: 8,
  }),
  fc.constantFrom(...facts.years),
])('every row has a cell for every column, and no gap for the baseline', (pins, year) => {
  const { areas, rows } = ask(pins, year);
  for (const { cells } of rows) {
    expect(cells.map(({ area }) => area)).toEqual(areas);
    expect(cells[0]?.gap).toBeNull();
    expect(cells.slice(1).every(({ gap }) => gap !== null)).toBe(true);
  }
});

import { expect, it } from 'vitest';
import { changesOf } from './changes';
import { readTables } from './read';

const tables = readTables(process.cwd(), (problem) => {
  throw new Error(JSON.stringify(problem));
});
const changes = changesOf(tables);
const codes = new Set(
  [...tables['geo/units.csv'], ...tables['geo/districts.csv']].map(({ code }) => code),
);

it('every reform of a unit leads to a unit of the map, and says since when', () => {
  for (const { leadsTo, effective, into } of changes) {
    expect(codes).toContain(leadsTo);
    expect(into.length).toBeGreaterThan(0);
    expect(['2020-01-01', '2024-11-01', '2025-07-01']).toContain(effective);
  }
});

it('takes in all nine communes and the district that ceased with 2020, and what was renamed', () => {
  const early = changes.filter(({ effective }) => effective === '2020-01-01');
  const count = (change: string) => early.filter((one) => one.change === change).length;
  expect(count('merged')).toBe(10);
  expect(count('renamed')).toBe(1);
  expect(count('moved')).toBe(12);
  expect(early.find(({ code }) => code === '204')).toMatchObject({
    name: 'Hoành Bồ',
    type: 'district',
    into: [{ name: 'Hạ Long', type: 'city' }],
    leadsTo: '193',
  });
});

it('tells a unit that was divided from one that went whole, and leaves out those that went on', () => {
  const of = (code: string) => changes.find((one) => one.code === code && one.effective > '2025');
  expect(of('06880')).toMatchObject({ name: 'Yên Than', change: 'divided' });
  expect(of('06880')?.into).toHaveLength(2);
  expect(of('06865')).toMatchObject({ change: 'merged', into: [{ name: 'Điền Xá' }] });
  expect(of('07054')).toBeUndefined();
});

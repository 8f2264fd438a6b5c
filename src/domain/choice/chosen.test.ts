import { expect, it } from 'vitest';
import { madeUpProvince } from '../testing/madeUpFacts';
import { chosenIn } from './chosen';

const facts = madeUpProvince([]);
const layers = { labels: {} };
const request = { level: 'commune', outside: false, year: 2020, line: null } as const;

it('communes that stand back aren’t chosen, unless they are counted or named', () => {
  const choice = { kind: 'district', code: '901' } as const;
  expect(chosenIn(facts, layers, { ...request, choice })).toEqual({
    codes: ['90001', '90002'],
    untold: [],
    outside: ['90003'],
  });
  expect(chosenIn(facts, layers, { ...request, choice, outside: true }).codes).toHaveLength(3);
  const named = { kind: 'areas', codes: ['90003'] } as const;
  expect(chosenIn(facts, layers, { ...request, choice: named }).codes).toEqual(['90003']);
});

it('only a rule leaves areas of which it can’t be told', () => {
  const condition = { indicator: 'poverty_rate', relation: 'gt', value: 1 } as const;
  const choice = { kind: 'rule', join: 'and', conditions: [condition] } as const;
  expect(chosenIn(facts, layers, { ...request, choice }).untold).toHaveLength(4);
});

import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { referencesOf } from './references';

it('holds an area against its district first, then the 67 and the province, and never itself', () => {
  const { registry } = shippedFacts();
  const referencesFor = (area: string) => referencesOf(registry, area);
  expect(referencesFor('06988')).toEqual(['202', 'Z67', '22']);
  expect(referencesFor('202')).toEqual(['Z67', '22']);
  expect(referencesFor('Z67')).toEqual(['22']);
  expect(referencesFor('22')).toEqual([]);
});

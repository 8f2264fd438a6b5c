import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { MOST_PINS } from '../../state/compareView';
import { examplesOf } from './examples';

const facts = shippedFacts();

it('finds the poorest districts of the last year that ranks them', () => {
  const [poorest] = examplesOf(facts, 2022);
  expect(poorest).toEqual({ kind: 'poorest', year: 2022, pins: ['202', '201', '198'] });
});

it('looks further back where nobody is poor', () => {
  const [example] = examplesOf(facts, 2024);
  expect(example?.kind === 'poorest' && example.year).toBeLessThan(2024);
});

it('offers only areas that are there, and never more than there is room for', () => {
  for (const year of facts.years) {
    for (const { pins } of examplesOf(facts, year)) {
      expect(pins.length).toBeGreaterThan(1);
      expect(pins.length).toBeLessThanOrEqual(MOST_PINS);
      for (const code of pins) expect(facts.registry.unit(code)).toBeDefined();
    }
  }
});

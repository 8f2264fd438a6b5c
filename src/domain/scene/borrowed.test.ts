import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { withBorrowedWeights } from '../assumptions';
import { evidenceOf } from '../knowledge/kinds';
import { sceneFor } from '../testing/sceneFor';
import { areasByBorrowing } from './borrowed';
import type { SceneRequest } from './scene';

const facts = shippedFacts();
const gained = (asked: Partial<SceneRequest>) => areasByBorrowing(facts, sceneFor(facts, asked));

it('counts the areas that the map with borrowed weights marks as resting on them', () => {
  const asked = { indicator: 'poverty_rate', year: 2023 };
  const borrowed = sceneFor(withBorrowedWeights(facts), asked);
  const assumed = [...borrowed.items.values()].filter(
    ({ counted, knowledge }) => counted && evidenceOf(knowledge)?.assumed === true,
  );
  expect(assumed.length).toBeGreaterThan(0);
  expect(gained(asked)).toBe(assumed.length);
});

it('is none where no weight could add anything', () => {
  expect(gained({ indicator: 'electricity_rate', year: 2018 })).toBe(0);
});

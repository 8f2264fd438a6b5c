import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { DEFAULT_CLASSES } from '../classes/breaks';
import { sceneFor } from '../testing/sceneFor';
import { pairClassChoice } from './pairAxis';
import { pairPlaces, pairReferences } from './pairPlaces';
import { pairScene } from './pairScene';

const facts = shippedFacts();
const sceneOf = (
  indicator: string,
  year: number,
  part: { level?: 'district'; sure?: 'reported' },
) =>
  sceneFor(facts, {
    indicator,
    year,
    classes: pairClassChoice(facts.indicator(indicator)!, DEFAULT_CLASSES),
    ...part,
  });

describe('places', () => {
  it('are given by figures and limits of the areas themselves', () => {
    const part = { level: 'district' } as const;
    const scene = pairScene(
      sceneOf('poverty_rate', 2022, part),
      sceneOf('new_rural_status', 2023, part),
    );
    const { placed, leftOut } = pairPlaces(scene);
    const named = (name: string) => placed.find(({ item }) => item.unit.name === name);
    expect(named('Ba Chẽ')).toMatchObject({ across: { low: 0.623, high: 0.623 }, up: { low: 0 } });
    expect(named('Tiên Yên')).toMatchObject({ across: { low: 0, high: 0.3685 }, up: { low: 1 } });
    // Cities have completed a task, which is neither high nor low.
    expect(leftOut).toMatchObject([{ across: null, up: 'beside' }]);
    expect(leftOut[0]?.units.map(({ name }) => name)).toContain('Hạ Long');
  });

  it('are never given by a containing area’s figure', () => {
    const scene = pairScene(
      sceneOf('poverty_rate', 2022, {}),
      sceneOf('income_per_capita', 2023, {}),
    );
    const { placed, leftOut } = pairPlaces(scene);
    for (const { item } of placed) expect(item.standing).not.toBe('inherited');
    expect(leftOut[0]).toMatchObject({ across: 'inherited', up: 'inherited' });
    const told = placed.length + leftOut.reduce((sum, { units }) => sum + units.length, 0);
    expect(told).toBe(67);
  });

  it('are not given by what is less sure than asked for', () => {
    const part = { sure: 'reported' } as const;
    const scene = pairScene(
      sceneOf('poverty_rate', 2022, part),
      sceneOf('new_rural_status', 2022, part),
    );
    const reasons = pairPlaces(scene).leftOut.flatMap(({ across, up }) => [across, up]);
    expect(reasons).toContain('hidden');
  });
});

describe('references', () => {
  it('are the district of the selected commune, the 67 and the province, as far as known', () => {
    const scene = pairScene(
      sceneOf('income_per_capita', 2023, {}),
      sceneOf('poverty_rate', 2022, {}),
    );
    const codes = (selected?: string) =>
      pairReferences(facts, scene, selected).map(({ code }) => code);
    expect(codes('06988')).toEqual(expect.arrayContaining(['202', '22']));
    expect(codes()).not.toContain('202');
  });
});

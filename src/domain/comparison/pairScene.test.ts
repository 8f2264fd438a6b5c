import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { categoriesOf } from '../indicators';
import { DEFAULT_CLASSES } from '../classes/breaks';
import { madeUpIndicator, madeUpProvince } from '../testing/madeUpFacts';
import { sceneFor } from '../testing/sceneFor';
import { pairClassChoice } from './pairAxis';
import { type PairScene, pairScene } from './pairScene';

const facts = shippedFacts();

function shippedPair(
  first: [indicator: string, year: number],
  second: [indicator: string, year: number],
  level: 'district' | 'commune',
): PairScene {
  const side = ([indicator, year]: typeof first) => {
    const classes = pairClassChoice(facts.indicator(indicator)!, DEFAULT_CLASSES);
    return sceneFor(facts, { indicator, year, level, classes });
  };
  return pairScene(side(first), side(second));
}

const INCOME = madeUpIndicator({
  id: 'income',
  family: 'income',
  kind: 'amount',
  unit: 'million_vnd_per_person_year',
  zeroClass: false,
});

const share = (area: string, printed: string, relation: 'exact' | 'below' = 'exact') => ({
  area,
  printed,
  relation,
});
const income = (area: string, printed: string) => ({
  area,
  printed,
  indicator: 'income',
  line: null,
});

/** Four communes with a share and an income each; of the last one's share a limit alone. */
const madeUp = madeUpProvince(
  [
    share('90001', '0'),
    share('90002', '1'),
    share('90004', '5'),
    share('90005', '1', 'below'),
    income('90001', '10'),
    income('90002', '20'),
    income('90004', '40'),
    income('90005', '40'),
  ],
  { indicators: [madeUpIndicator(), INCOME] },
);
const side = (indicator: string) =>
  sceneFor(madeUp, {
    indicator,
    classes: pairClassChoice(madeUp.indicator(indicator)!, DEFAULT_CLASSES),
    outside: true,
  });
const scene = pairScene(side('poverty_rate'), side('income'));
const place = (code: string) => scene.items.get(code);

describe('a pair', () => {
  it('has three steps an axis, zero being one of them', () => {
    expect(scene.size).toEqual({ columns: 3, rows: 3 });
    expect(scene.first.scene.classes).toMatchObject({ zero: true, limits: [expect.any(Number)] });
    expect(scene.second.scene.classes).toMatchObject({ zero: false, limits: { length: 2 } });
  });

  it('puts two figures into one cell, row by row from the lowest', () => {
    expect(place('90001')).toMatchObject({ classes: [0], standing: 'own' });
    expect(place('90002')).toMatchObject({ classes: [4], standing: 'own' });
    expect(place('90004')).toMatchObject({ classes: [8], standing: 'own' });
  });

  it('puts limits into every cell that they leave open', () => {
    expect(place('90005')).toMatchObject({ classes: [6, 7], standing: 'limits' });
  });

  it('tells a containing area’s figure from an area’s own, and puts one alone nowhere', () => {
    const around = madeUpProvince([share('90001', '2'), income('901', '20')], {
      indicators: [madeUpIndicator(), INCOME],
    });
    const one = (indicator: string) => sceneFor(around, { indicator, outside: true });
    const pair = pairScene(one('poverty_rate'), one('income'));
    expect(pair.items.get('90001')?.standing).toBe('inherited');
    expect(pair.items.get('90004')).toMatchObject({ classes: [], standing: 'none' });
    expect(pair.perCell.reduce((sum, { own }) => sum + own, 0)).toBe(0);
    expect(pair.perCell.reduce((sum, { inherited }) => sum + inherited, 0)).toBe(1);
  });

  it('has fewer steps where fewer figures differ', () => {
    const { size } = shippedPair(['poverty_rate', 2022], ['mobile_coverage', 2023], 'commune');
    expect(size).toEqual({ columns: 3, rows: 1 });
  });

  it('takes a status by its rank, and leaves out what stands beside the ladder', () => {
    const pair = shippedPair(['poverty_rate', 2022], ['new_rural_status', 2022], 'district');
    expect(pair.size.rows).toBe(3);
    const beside = [...pair.items.values()].filter(({ second }) => second.classes[0] === 4);
    expect(beside).not.toHaveLength(0);
    for (const { classes } of beside) expect(classes).toEqual([]);
  });
});

it('has colours for every status that the map shows', () => {
  for (const indicator of facts.mapped) {
    const ranked = categoriesOf(facts.file.categories, indicator).filter(
      ({ rank }) => rank !== null,
    );
    expect(ranked.length).toBeLessThanOrEqual(3);
  }
});

const sideOf = fc.tuple(
  fc.constantFrom(...facts.mapped.map(({ id }) => id)),
  fc.constantFrom(...facts.years),
);
property.prop([sideOf, sideOf, fc.constantFrom('district' as const, 'commune' as const)], {
  numRuns: 40,
})('counts every area once, where it is in one cell, and only there', (first, second, level) => {
  const { items, size, perCell } = shippedPair(first, second, level);
  expect(perCell).toHaveLength(size.columns * size.rows);
  const inOne = [...items.values()].filter((one) => one.counted && one.classes.length === 1);
  const counted = perCell.reduce((sum, { own, inherited }) => sum + own + inherited, 0);
  expect(counted).toBe(inOne.length);
  for (const { classes, first: one, second: two, standing } of items.values()) {
    expect(classes.every((cell) => cell < perCell.length)).toBe(true);
    if (one.classes.length === 0 || two.classes.length === 0) expect(standing).toBe('none');
    if (standing === 'own') {
      expect([one.knowledge.kind, two.knowledge.kind]).not.toContain('inherited');
    }
  }
});

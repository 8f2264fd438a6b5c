import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { madeUpIndicator, madeUpProvince } from '../testing/madeUpFacts';
import { sceneFor } from '../testing/sceneFor';
import { pairOffers } from './pairOffers';
import { pairPlaces } from './pairPlaces';
import { pairScene } from './pairScene';

const AMOUNT = { kind: 'amount', zeroClass: false } as const;
const indicators = [
  madeUpIndicator({ id: 'income_per_capita', ...AMOUNT }),
  madeUpIndicator({ id: 'water', ...AMOUNT }),
  madeUpIndicator({ id: 'light', ...AMOUNT }),
];
const said = (indicator: string, year: number, figures: Record<string, string>) =>
  Object.entries(figures).map(([area, printed]) => ({
    indicator,
    year,
    area,
    printed,
    line: null,
    lineStated: false,
  }));

describe('pairs on offer', () => {
  it('differ on both sides before they have more areas that are all alike', () => {
    const facts = madeUpProvince(
      [
        ...said('income_per_capita', 2020, { 90001: '10', 90002: '20' }),
        ...said('water', 2020, { 90001: '5', 90002: '7' }),
        ...said('water', 2021, { 90001: '9', 90002: '9', 90004: '9' }),
        ...said('light', 2021, { 90001: '8', 90002: '8', 90004: '8' }),
      ],
      { indicators },
    );
    const [best, ...others] = pairOffers(facts, 'commune');
    expect(best).toMatchObject({
      first: { indicator: 'income_per_capita', year: 2020 },
      second: { indicator: 'water', year: 2020 },
      areas: 2,
      variety: 2,
    });
    expect(others.at(-1)).toMatchObject({ areas: 3, variety: 1, places: 1 });
  });

  it('have as many areas with a place of their own as they promise, on the shipped statements', () => {
    const facts = shippedFacts();
    for (const level of ['district', 'commune'] as const) {
      const offers = pairOffers(facts, level);
      expect(offers[0]?.areas).toBeGreaterThan(3);
      for (const { first, second, areas } of offers.slice(0, 10)) {
        const scene = ({ indicator, year }: typeof first) =>
          sceneFor(facts, { indicator, year, level });
        const { placed } = pairPlaces(pairScene(scene(first), scene(second)));
        expect(placed).toHaveLength(areas);
      }
    }
  });
});

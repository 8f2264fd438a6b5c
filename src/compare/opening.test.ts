import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { spansOf } from '../domain/comparison/spans';
import { pairOffers } from '../domain/comparison/pairOffers';
import { tallyYears } from '../domain/scene/tally';
import { LEVELS } from '../domain/units';
import { DEFAULT_VIEW, type View } from '../state/view';
import { changeOpening } from './change/changeOpening';
import { changeOfView } from './change/useChange';
import { pairOpening } from './pair/pairOpening';
import { pairOfView } from './pair/usePair';
import { yearOpening } from './parts/yearOpening';

const facts = shippedFacts();
const views = LEVELS.flatMap((level) =>
  facts.mapped.flatMap(({ id: indicator }) =>
    facts.years.map((year): View => ({ ...DEFAULT_VIEW, level, indicator, year })),
  ),
);

describe('a comparison opens on something that can be compared, wherever anything can', () => {
  it('two years of one series', () => {
    for (const view of views) {
      const scene = changeOfView(facts, { ...view, ...changeOpening(facts, view) });
      const spans = spansOf(facts, view.indicator, view.level);
      expect(scene.kind).toBe(spans.length > 0 ? 'change' : 'refused');
      if (scene.kind !== 'change') continue;
      const most = Math.max(...spans.map(({ areas }) => areas));
      expect(scene.span.areas).toBeGreaterThanOrEqual(most / 2);
    }
  });

  it('two indicators of the same areas', () => {
    for (const view of views.filter(({ year }) => year % 4 === 0)) {
      const opened = { ...view, ...pairOpening(facts, view) };
      const { items } = pairOfView(facts, opened);
      const own = [...items.values()].filter(
        ({ counted, standing }) => counted && (standing === 'own' || standing === 'limits'),
      );
      const offers = pairOffers(facts, view.level).filter(({ first, second }) =>
        [first.indicator, second.indicator].includes(view.indicator),
      );
      expect(opened.indicator).toBe(view.indicator);
      if (offers.length > 0) expect(own.length).toBeGreaterThan(1);
    }
  });

  it('a year in which several areas are known', () => {
    for (const view of views.filter(({ year }) => year % 3 === 0)) {
      const { indicator, level, outside, year } = { ...view, ...yearOpening(facts, view) };
      const tallies = tallyYears(facts, indicator, level, outside);
      const known = tallies.find((tally) => tally.year === year)?.areas ?? 0;
      if (tallies.some(({ areas }) => areas > 1)) expect(known).toBeGreaterThan(1);
    }
  });
});

it('what a reader has chosen stays', () => {
  const chosen: View = { ...DEFAULT_VIEW, compare: { ...DEFAULT_VIEW.compare, from: 2010 } };
  expect(changeOpening(facts, chosen)).toBeNull();
  const other = { indicator: 'income_per_capita', year: 2010, line: null };
  expect(
    pairOpening(facts, { ...DEFAULT_VIEW, compare: { ...DEFAULT_VIEW.compare, other } }),
  ).toBeNull();
});

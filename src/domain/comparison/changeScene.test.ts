import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Statement } from '../statements';
import { madeUpIndicator, madeUpProvince } from '../testing/madeUpFacts';
import { between, bounded, reported } from '../testing/madeUpKnowledge';
import { changeBetween } from './change';
import { type ChangeRequest, changeScene } from './changeScene';
import { spansOf, usualSpan } from './spans';

const request: ChangeRequest = {
  indicator: 'poverty_rate',
  level: 'commune',
  from: null,
  to: 2020,
  line: null,
  measure: 'difference',
  outside: false,
};

function sceneOf(statements: Partial<Statement>[], change: Partial<ChangeRequest> = {}) {
  const indicators = [madeUpIndicator(), madeUpIndicator({ id: 'status', kind: 'category' })];
  const facts = madeUpProvince(statements, { indicators });
  return changeScene(facts, { ...request, ...change });
}

describe('a change', () => {
  it('of printed figures has their decimals', () => {
    expect(changeBetween(reported(0.3), reported(0.1), 'difference')).toMatchObject({
      value: -0.2,
    });
    expect(changeBetween(reported(40), reported(30), 'ratio')).toMatchObject({ value: -25 });
  });

  it('needs both years', () => {
    expect(changeBetween(undefined, reported(1), 'ratio')).toMatchObject({ reason: 'no_earlier' });
    expect(changeBetween(reported(1), undefined, 'ratio')).toMatchObject({ reason: 'no_later' });
    expect(changeBetween(undefined, undefined, 'ratio')).toMatchObject({ reason: 'neither' });
  });

  it('is no share of what may have been nothing', () => {
    const refused = { kind: 'refused', reason: 'from_zero' };
    expect(changeBetween(reported(0), reported(1), 'ratio')).toEqual(refused);
    expect(changeBetween(bounded(between(0, 2)), reported(1), 'ratio')).toEqual(refused);
  });

  it('keeps an end open that nothing reaches', () => {
    const below = { ...between(0, 1), highOpen: true };
    const { interval } = {
      interval: between(0, 0),
      ...changeBetween(bounded(below), reported(0), 'difference'),
    };
    expect(interval).toEqual({ low: -1, high: 0, lowOpen: true, highOpen: false });
  });

  const value = fc.double({ min: 0.01, max: 100, noNaN: true });
  test.prop([value, value, value, value, fc.constantFrom('difference' as const, 'ratio' as const)])(
    'between limits holds that of any two values between them',
    (one, two, three, four, measure) => {
      const earlier = between(Math.min(one, two), Math.max(one, two));
      const later = between(Math.min(three, four), Math.max(three, four));
      const limits = changeBetween(bounded(earlier), bounded(later), measure);
      const true_ = measure === 'difference' ? three - one : 100 * (three / one - 1);
      if (limits.kind !== 'interval') throw new Error(`No interval but ${limits.kind}`);
      expect(true_).toBeGreaterThanOrEqual(limits.interval.low - 1e-6);
      expect(true_).toBeLessThanOrEqual(limits.interval.high + 1e-6);
    },
  );
});

describe('a scene of change', () => {
  it('goes from the year that most areas are known in, unless another is asked for', () => {
    const years = [
      { year: 2016 },
      { year: 2018 },
      { year: 2018, area: '90002' },
      { year: 2020 },
      { year: 2020, area: '90002' },
    ];
    expect(sceneOf(years)).toMatchObject({ kind: 'change', span: { from: 2018, areas: 2 } });
    expect(sceneOf(years, { from: 2016 })).toMatchObject({ span: { from: 2016, areas: 1 } });
  });

  it('refuses to go over a break, and where nothing is known in both years', () => {
    const apart = [{ year: 2020 }, { year: 2022, line: 'line-new' }];
    expect(sceneOf(apart, { from: 2020, to: 2022 })).toMatchObject({ reason: 'break' });
    expect(sceneOf(apart, { from: 2019 })).toMatchObject({ reason: 'nothing' });
    expect(sceneOf(apart, { to: 2015 })).toMatchObject({ reason: 'nothing', from: null });
    expect(sceneOf([], { indicator: 'status' })).toMatchObject({ reason: 'not_ordered' });
  });

  it('takes nothing from an area around, nor from another population', () => {
    const scene = sceneOf([
      { year: 2018 },
      { year: 2020 },
      { year: 2018, area: '901' },
      { year: 2020, area: '901' },
      { year: 2018, area: '90002', population: 'rural_households' },
      { year: 2020, area: '90002', population: 'rural_households' },
    ]);
    if (scene.kind !== 'change') throw new Error('refused');
    expect(scene.items.get('90001')?.change).toMatchObject({ kind: 'exact', value: 0 });
    expect(scene.items.get('90002')?.change).toEqual({ kind: 'refused', reason: 'neither' });
    expect(scene.perClass).toEqual([0, 0, 0, 1, 0, 0, 0]);
  });
});

describe('on the shipped statements', () => {
  const facts = shippedFacts();

  it('districts and communes can be followed from 2022 to 2024, by one line', () => {
    const spans = spansOf(facts, 'poverty_rate', 'district');
    expect(usualSpan(spans, 2024)).toMatchObject({ from: 2022, line: 'central-2021-2025' });
    expect(spans.every((span) => span.from > 2020 || span.to < 2021)).toBe(true);
  });

  it('Ba Chẽ fell by 0.623 points from 2022 to 2024', () => {
    const scene = changeScene(facts, { ...request, level: 'district', to: 2024 });
    if (scene.kind !== 'change') throw new Error(scene.reason);
    expect(scene.items.get('202')?.change).toMatchObject({ kind: 'exact', value: -0.623 });
  });

  it('2020 and 2022 are kept apart by the line', () => {
    const across = { ...request, level: 'district', from: 2020, to: 2022 } as const;
    expect(changeScene(facts, across)).toMatchObject({ kind: 'refused', reason: 'break' });
  });
});

it('a change that is told as nothing is in the middle class', () => {
  const scene = sceneOf(
    [
      { year: 2018, area: '90001', printed: '99.98' },
      { year: 2020, area: '90001', printed: '99.97' },
      { year: 2018, area: '90002', printed: '40' },
      { year: 2020, area: '90002', printed: '20' },
    ],
    { measure: 'ratio' },
  );
  if (scene.kind !== 'change') throw new Error('refused');
  const item = scene.items.get('90001');
  expect(item?.change).toMatchObject({ kind: 'exact' });
  expect(item?.classes).toEqual([3]);
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASSES } from '../classes/breaks';
import { indexFacts } from '../facts';
import { evidenceOf, isMeasured } from '../knowledge/kinds';
import {
  madeUpFacts,
  madeUpIndicator,
  madeUpStatement,
  madeUpProvince,
} from '../testing/madeUpFacts';
import { sceneFor } from '../testing/sceneFor';
import type { Scene } from './scene';
import { buildScene } from './scene';

const kindOf = (scene: Scene, code: string) => scene.items.get(code)?.knowledge.kind;

describe('a scene', () => {
  it('carries the request that it answers', () => {
    const request = { year: 2019, level: 'district' } as const;
    expect(sceneFor(madeUpProvince([]), request).request).toMatchObject(request);
  });

  it('is undefined for an indicator that the facts do not have', () => {
    const { request } = sceneFor(madeUpProvince([]));
    expect(buildScene(madeUpProvince([]), { ...request, indicator: 'no such' })).toBeUndefined();
  });

  it('has every unit of its level, and counts those in view', () => {
    const facts = madeUpProvince([]);
    const countedIn = (scene: Scene) => [...scene.items.values()].filter((one) => one.counted);
    expect(sceneFor(facts).items.size).toBe(6);
    expect(countedIn(sceneFor(facts))).toHaveLength(4);
    expect(countedIn(sceneFor(facts, { outside: true }))).toHaveLength(6);
    expect(countedIn(sceneFor(facts, { level: 'district' }))).toHaveLength(2);
  });

  it('takes colour from what is less sure than asked for, but goes on knowing it', () => {
    const facts = madeUpProvince([{ area: '90001' }, { area: '901', printed: '3' }]);
    const sure = sceneFor(facts, { sure: 'reported' });
    expect(sure.items.get('90001')).toMatchObject({ hidden: false, classes: [expect.any(Number)] });
    expect(sure.items.get('90002')).toMatchObject({ hidden: true, classes: [] });
    expect(sure.perKind).toEqual(sceneFor(facts).perKind);
  });

  it('gives an area its own figure, else the one around it in that name, else nothing', () => {
    const scene = sceneFor(madeUpProvince([{ area: '90001' }, { area: '901', printed: '3' }]));
    expect(kindOf(scene, '90001')).toBe('reported');
    expect(scene.items.get('90002')?.knowledge).toMatchObject({
      kind: 'inherited',
      from: '901',
      of: { value: 3 },
    });
    expect(kindOf(scene, '90004')).toBe('unknown');
    expect(scene.items.get('90004')?.classes).toEqual([]);
  });

  it('puts zero into a class of its own, and what is only bounded into all it may fall in', () => {
    const scene = sceneFor(
      madeUpProvince([
        { area: '90001', printed: '0' },
        { area: '90002', printed: '4', relation: 'below' },
        { area: '90004', printed: '2' },
        { area: '90005', printed: '6' },
      ]),
    );
    expect(scene.classes).toMatchObject({ zero: true, limits: [4] });
    const classesIn = (code: string) => scene.items.get(code)?.classes;
    expect(['90001', '90004', '90005'].map(classesIn)).toEqual([[0], [1], [2]]);
    expect(classesIn('90002')).toEqual([0, 1]);
    expect(scene.perClass).toEqual([1, 1, 1]);
  });

  it('counts by the line of the year, or by the one that was asked for', () => {
    const facts = madeUpProvince([
      { area: '90001', year: 2023, line: 'line-own', printed: '2' },
      { area: '90002', year: 2023, line: 'line-own', printed: '3' },
      { area: '90001', year: 2023, line: 'line-new', printed: '7' },
    ]);
    expect(sceneFor(facts, { year: 2023 }).line).toBe('line-own');
    const asked = sceneFor(facts, { year: 2023, line: 'line-new' });
    expect(asked.line).toBe('line-new');
    expect(asked.items.get('90001')?.knowledge).toMatchObject({ value: 7 });
    expect(kindOf(asked, '90002')).toBe('unknown');
  });

  it('keeps one set of limits through the years of a line, unless asked for those of a year', () => {
    const facts = madeUpProvince(
      [2018, 2019, 2020].flatMap((year, step) => [
        { area: '90001', year, printed: `${1 + step}` },
        { area: '90004', year, printed: `${10 * (1 + step)}` },
      ]),
    );
    const limits = (year: number, basis: 'all' | 'year') =>
      sceneFor(facts, { year, classes: { ...DEFAULT_CLASSES, basis } }).classes;
    expect(limits(2018, 'all')).toEqual(limits(2020, 'all'));
    expect(limits(2018, 'year')).not.toEqual(limits(2020, 'year'));
  });

  it('takes limits from figures alone: neither limits, nor figures of others, move them', () => {
    const figures = [
      { area: '90001', printed: '2' },
      { area: '90003', printed: '4' },
      { area: '90004', printed: '6' },
      { area: '901', printed: '8' },
    ];
    const plain = sceneFor(madeUpProvince(figures)).classes;
    expect(plain).toMatchObject({ values: null });
    const more = madeUpProvince([
      ...figures,
      { area: '90002', printed: '50', relation: 'below' },
      { area: '22', printed: '70' },
      { area: '90005', printed: '80', population: 'rural_households' },
      { area: '90006', printed: '90', line: 'unstated' },
    ]);
    expect(sceneFor(more).classes).toEqual(plain);
  });

  it('has a class for each value where there are few, also for those of containing areas', () => {
    const facts = madeUpProvince([
      { area: '901', printed: '67.17' },
      { area: 'Z67', printed: '80' },
    ]);
    const scene = sceneFor(facts);
    expect(scene.classes).toMatchObject({ limits: [expect.any(Number)], values: [67.17, 80] });
    const shades = ['90001', '90004'].map((code) => scene.items.get(code)?.classes);
    expect(shades).toEqual([[1], [2]]);
  });

  it('cuts between few values where ranges are shown too, and names none of them', () => {
    const facts = madeUpProvince([
      { area: '901', printed: '2' },
      { area: '22', printed: '6' },
      { area: '90004', printed: '9', relation: 'below' },
    ]);
    expect(sceneFor(facts).classes).toMatchObject({ limits: [4], values: null });
  });

  it('cuts what is shown where the areas themselves have few figures', () => {
    const years = [2016, 2017, 2018, 2019, 2020];
    const facts = madeUpProvince(
      years.map((year, place) => ({ area: 'Z67', year, printed: `${10 * (place + 1)}` })),
    );
    const { classes } = sceneFor(facts);
    expect(classes).toMatchObject({ values: null });
    expect(classes.kind === 'numeric' && classes.limits.length).toBe(3);
  });

  it('cuts a composite into equal steps of what is possible', () => {
    const indicators = [
      madeUpIndicator({ id: 'whole', kind: 'composite', populations: [], zeroClass: false }),
      madeUpIndicator({ composite: true }),
    ];
    const facts = indexFacts(madeUpFacts({ indicators }));
    expect(sceneFor(facts, { indicator: 'whole' }).classes).toEqual({
      kind: 'numeric',
      zero: false,
      limits: [25, 50, 75],
      values: null,
    });
  });

  it('shows a status by its categories, and lends none to another area', () => {
    const name = { vi: '', en: '' };
    const categories = ['met', 'advanced'].map((id, rank) => ({ indicator: 's', id, rank, name }));
    const said = { indicator: 's', population: null, line: null, printed: 'advanced' };
    const facts = indexFacts(
      madeUpFacts({
        indicators: [madeUpIndicator({ id: 's', kind: 'category', populations: [] })],
        categories,
        statements: [
          madeUpStatement({ ...said, id: 'F001', area: '90001' }),
          madeUpStatement({ ...said, id: 'F002', area: '902' }),
        ],
      }),
    );
    const scene = sceneFor(facts, { indicator: 's' });
    expect(scene.classes).toEqual({ kind: 'category', categories });
    expect(scene.items.get('90001')?.classes).toEqual([1]);
    expect(kindOf(scene, '90004')).toBe('unknown');
    expect(scene.perClass).toEqual([0, 1]);
  });
});

const said = fc.array(
  fc.record({
    area: fc.constantFrom('90001', '90002', '90003', '90004', '90005', '901', '902', 'Z67', '22'),
    relation: fc.constantFrom('exact', 'about', 'below', 'above'),
    line: fc.constantFrom('line-old', 'line-new', 'unstated'),
    population: fc.constantFrom('households', 'rural_households'),
    printed: fc.constantFrom('0', '0.4', '1.5', '7', '30', '100'),
  }),
  { maxLength: 20 },
);
const request = fc.record({
  level: fc.constantFrom('commune', 'district'),
  outside: fc.boolean(),
  classes: fc.record({
    method: fc.constantFrom('natural', 'quantile', 'equal', 'own'),
    count: fc.integer({ min: 2, max: 6 }),
    basis: fc.constantFrom('all', 'year'),
    limits: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
  }),
});

test.prop([said, request])(
  'every counted area is in one class, in several, or has neither value nor limits',
  (all, asked) => {
    const scene = sceneFor(madeUpProvince(all), asked);
    const counted = [...scene.items.values()].filter((item) => item.counted);
    const several = counted.filter((item) => item.classes.length > 1).length;
    const inNone = counted.filter((item) => item.classes.length === 0);
    const inOne = scene.perClass.reduce((sum, one) => sum + one, 0);
    expect(inOne + several + inNone.length).toBe(counted.length);
    // Limits that contradict each other leave no value that a class could hold.
    for (const { knowledge } of inNone) {
      const known = evidenceOf(knowledge);
      expect(known === undefined || !isMeasured(known)).toBe(true);
    }
    expect(Object.values(scene.perKind).reduce((sum, one) => sum + one, 0)).toBe(counted.length);
  },
);

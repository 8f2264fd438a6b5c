import { describe, expect, it } from 'vitest';
import { withBorrowedWeights } from '../../src/domain/assumptions';
import { DEFAULT_CLASSES } from '../../src/domain/classes/breaks';
import { indexFacts } from '../../src/domain/facts';
import { isOwnFigure } from '../../src/domain/knowledge/kinds';
import { know } from '../../src/domain/knowledge/know';
import { lineFor, linesIn } from '../../src/domain/lines';
import { rankOf } from '../../src/domain/ranking';
import type { Scene, SceneRequest } from '../../src/domain/scene/scene';
import { buildScene } from '../../src/domain/scene/scene';
import { tallyYears } from '../../src/domain/scene/tally';
import { seriesOf } from '../../src/domain/series';
import { PROGRAMME, PROVINCE } from '../../src/domain/units';
import { assembleFacts } from './assemble';
import { readTables } from './read';

/** What the shipped figures come to: the answers that readers will check first. */

const facts = indexFacts(
  assembleFacts(
    readTables('.', () => undefined),
    {},
    [],
  ),
);

function sceneOf(request: Partial<SceneRequest> = {}): Scene {
  const scene = buildScene(facts, {
    indicator: 'poverty_rate',
    level: 'district',
    year: 2022,
    line: null,
    classes: DEFAULT_CLASSES,
    outside: false,
    sure: 'all',
    ...request,
  });
  if (scene === undefined) throw new Error('No such indicator');
  return scene;
}

function poverty(area: string, year: number, line = lineFor(facts, 'poverty_rate', year)) {
  return know(facts, { indicator: 'poverty_rate', area, year, line });
}

const names = new Map(facts.registry.units.map((unit) => [unit.code, unit.name]));

describe('poverty in 2022', () => {
  it('in the districts is as published, and only limits are known of the others', () => {
    const figures: Record<string, number> = {};
    const bounded: string[] = [];
    for (const [code, { knowledge }] of sceneOf().items) {
      const name = names.get(code) ?? code;
      if (isOwnFigure(knowledge)) figures[name] = knowledge.value;
      else if (knowledge.kind === 'bounded') bounded.push(name);
    }
    expect(figures).toEqual({
      'Ba Chẽ': 0.623,
      'Hải Hà': 0.562,
      'Bình Liêu': 0.368,
      'Hạ Long': 0,
      'Quảng Yên': 0,
      'Vân Đồn': 0,
      'Cô Tô': 0,
    });
    expect(Object.keys(figures).length + bounded.length).toBe(13);
  });

  it('ranks Ba Chẽ first of those with figures', () => {
    const ranked = rankOf(sceneOf(), '202');
    expect(ranked).toEqual({ kind: 'ranked', rank: 1, ties: 0, of: 7, leftOut: 6 });
    expect(rankOf(sceneOf(), '198')).toMatchObject({ rank: 3 });
  });

  it("in a commune of Ba Chẽ is known only as the district's, and not ranked", () => {
    const scene = sceneOf({ level: 'commune' });
    const communes = facts.registry.parts('202');
    expect(communes.length).toBeGreaterThan(5);
    for (const code of communes) {
      const knowledge = scene.items.get(code)?.knowledge;
      expect(knowledge).toMatchObject({ kind: 'inherited', from: '202', of: { value: 0.623 } });
      expect(rankOf(scene, code).kind).toBe('refused');
    }
  });
});

describe('poverty in the province', () => {
  it.each([
    [2022, lineFor(facts, 'poverty_rate', 2022), 0.067],
    [2021, lineFor(facts, 'poverty_rate', 2021), 0.41],
    [2015, 'central-2016-2020', 4.56],
  ])('in %i by %s is %d', (year, line, value) => {
    expect(poverty(PROVINCE, year, line)).toMatchObject({ value, scope: { lineUnstated: false } });
  });

  it('was counted by two lines in 2023, which no series joins', () => {
    const lines = linesIn(facts, 'poverty_rate', 2023);
    expect([...lines].sort()).toEqual(['central-2021-2025', 'province-2023-2025']);
    expect(poverty('198', 2023, 'central-2021-2025')).toMatchObject({ value: 0 });
    expect(poverty('198', 2023, 'province-2023-2025')).toMatchObject({ value: 0.89 });
    const of2023 = seriesOf(facts, 'poverty_rate', '198').filter(({ points }) =>
      points.some((point) => point.year === 2023),
    );
    expect(of2023.map((segment) => segment.line).sort()).toEqual([...lines].sort());
  });
});

it('income in the 67 is 73.348 million VND in 2023', () => {
  const question = { area: PROGRAMME, year: 2023, line: null };
  const ids = facts.mapped.filter((one) => one.family === 'income').map((one) => one.id);
  const known = ids.map((indicator) => know(facts, { ...question, indicator }));
  expect(known).toContainEqual(expect.objectContaining({ value: 73.348, decimals: 3 }));
});

describe('every mapped indicator in every year', () => {
  const indicators = facts.mapped.map((indicator) => indicator.id);

  it.each(indicators)(
    '%s: each counted area is in one class, in several, or unknown',
    (indicator) => {
      for (const year of facts.years) {
        for (const level of ['district', 'commune'] as const) {
          const scene = sceneOf({ indicator, year, level });
          const counted = [...scene.items.values()].filter((item) => item.counted);
          expect(counted).toHaveLength(level === 'district' ? 13 : 67);
          const several = counted.filter((item) => item.classes.length > 1).length;
          const inOne = scene.perClass.reduce((sum, one) => sum + one, 0);
          expect(inOne + several + scene.perKind.unknown).toBe(counted.length);
        }
      }
    },
  );

  it.each(indicators)('%s: a series joins only one line, population and area', (indicator) => {
    const areas = [PROVINCE, PROGRAMME, ...facts.registry.units.map((unit) => unit.code)];
    for (const area of areas) {
      for (const { line, population, points } of seriesOf(facts, indicator, area)) {
        if (facts.indicator(indicator)?.kind === 'composite') continue;
        for (const { own } of points) {
          expect(own.scope).toMatchObject({ line, population });
          // What follows from others' figures stands on their statements.
          if (own.kind !== 'reported') continue;
          for (const one of own.statements) expect(one).toMatchObject({ line, population, area });
        }
      }
    }
  });
});

it('the atlas opens on the year with most figures', () => {
  const tally = tallyYears(facts, 'poverty_rate', 'district', false);
  const most = [...tally].sort((one, two) => two.areas - one.areas)[0];
  expect(most).toMatchObject({ year: 2022, areas: 13 });
});

it('a series has a segment for each population that is spoken of', () => {
  const segments = seriesOf(facts, 'poverty_rate', '205');
  const rural = segments.find((segment) => segment.population === 'rural_households');
  expect(rural?.points.map(({ year, own }) => [year, own.kind])).toEqual([[2022, 'reported']]);
});

it('nothing rests on a weight of another year unless the reader allows it', () => {
  const question = {
    indicator: 'poverty_rate',
    area: '205',
    year: 2023,
    line: 'province-2023-2025',
  };
  const assuming = withBorrowedWeights(facts);
  expect(know(assuming, question)).toMatchObject({ kind: 'bounded', assumed: true });
  expect(know(facts, question).kind).toBe('inherited');
});

it('a weight that the year itself gives, by its change on another, is not borrowed', () => {
  const question = { indicator: 'households', area: '206', year: 2021, line: null };
  expect(know(facts, question)).toMatchObject({ kind: 'derived', value: 42120 });
  const line = lineFor(facts, 'poverty_rate', 2021);
  const rate = know(facts, { ...question, indicator: 'poverty_rate', line });
  expect(rate.kind).toBe('bounded');
  expect(rate).not.toMatchObject({ assumed: true });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Statement } from '../statements';
import type { AreaCode } from '../units';
import { PROVINCE } from '../units';
import type { Interval, Knowledge } from './kinds';
import { createKnowledge } from './know';
import { disagrees, limitsOf, systemOf } from './testing/limits';
import type { World } from './testing/madeUpWorld';
import {
  factsOf,
  LINE,
  sayings,
  trueCommunes,
  trueStatements,
  worldOf,
  YEARS,
} from './testing/madeUpWorld';

const SLACK = 1e-6;
const ASSUMING = { assumeWeights: true };
const QUANTITIES = ['mean', 'total'] as const;

function holds({ low, high, lowOpen, highOpen }: Interval, value: number): boolean {
  const slack = SLACK * Math.max(1, value);
  const above = lowOpen ? value > low - slack : value >= low - slack;
  return above && (highOpen ? value < high + slack : value <= high + slack);
}

function isWithin(inner: Interval, outer: Interval): boolean {
  const slack = SLACK * Math.max(1, inner.low);
  return inner.low >= outer.low - slack && inner.high <= outer.high + slack;
}

/** Every area, year and quantity of a world. */
function cellsOf(world: World) {
  return [...world.truth.keys()].flatMap((area) =>
    YEARS.flatMap((year, place) => QUANTITIES.map((quantity) => ({ area, year, place, quantity }))),
  );
}

describe('true statements', () => {
  const worlds = fc.tuple(trueCommunes, sayings);

  test.prop([worlds, fc.boolean()], { numRuns: 400 })(
    'leave room for the truth everywhere, and contradict each other nowhere',
    ([communes, said], assumeWeights) => {
      const world = worldOf(communes);
      const system = systemOf(factsOf(world, trueStatements(world, said)), { assumeWeights });
      expect(disagrees(system)).toBe(false);
      for (const { area, year, place, quantity } of cellsOf(world)) {
        const truth = world.truth.get(area)!;
        const poor = truth.poor[place as 0 | 1];
        const value = quantity === 'total' ? poor : (100 * poor) / truth.households;
        expect(holds(limitsOf(system, area, year, quantity), value)).toBe(true);
      }
    },
  );

  test.prop([worlds, fc.nat()], { numRuns: 300 })(
    'narrow what is possible, and never widen it',
    ([communes, said], dropped) => {
      const world = worldOf(communes);
      const all = trueStatements(world, said);
      const kept = all.filter((_, place) => place !== dropped % all.length);
      const more = systemOf(factsOf(world, all), { assumeWeights: false });
      const fewer = systemOf(factsOf(world, kept), { assumeWeights: false });
      for (const { area, year, quantity } of cellsOf(world)) {
        const narrow = limitsOf(more, area, year, quantity);
        expect(isWithin(narrow, limitsOf(fewer, area, year, quantity))).toBe(true);
      }
    },
  );

  test.prop([worlds], { numRuns: 200 })(
    'are told exactly where they are exact',
    ([communes, said]) => {
      const world = worldOf(communes);
      const base = createKnowledge(factsOf(world, trueStatements(world, said)), ASSUMING);
      for (const { area, year, place } of cellsOf(world)) {
        const truth = world.truth.get(area)!;
        const known = base.know({ indicator: 'poor_households', area, year, line: LINE });
        if (known.kind === 'implied') expect(known.value).toBe(truth.poor[place as 0 | 1]);
        expect(known.kind).not.toBe('conflict');
      }
    },
  );
});

/** Statements of whatever areas and figures, true of nothing. */
const anything: fc.Arbitrary<Partial<Statement>[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom('22', 'Z67', '901', '902', '90001', '90002', '90003', '90004'),
      year: fc.constantFrom(...YEARS),
      indicator: fc.constantFrom('poverty_rate', 'poverty_rate', 'poor_households', 'households'),
      relation: fc.constantFrom('exact', 'about', 'below', 'above'),
      printed: fc.constantFrom('0', '0.4', '1', '1.5', '30', '100'),
      change: fc.constantFrom(null, null, null, 'difference', 'growth', 'ratio'),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ change, ...one }, place): Partial<Statement> => {
      const id = `F${2000 + place}`;
      if (one.indicator === 'households') return { ...one, id, line: null };
      if (change === null || one.year === YEARS[0]) return { ...one, id };
      return { ...one, id, quantity: change, baseYear: YEARS[0] };
    }),
  );

const someCommunes = trueCommunes.filter((list) => list.length >= 3);

/** Knowledge as data, without what a proof may choose among its equals. */
function outline(known: Knowledge): unknown {
  const figures = 'interval' in known ? known.interval : undefined;
  const value = 'value' in known ? known.value : undefined;
  const of = known.kind === 'inherited' ? outline(known.of) : undefined;
  const statements = 'statements' in known ? known.statements.map((one) => one.id).sort() : [];
  return { kind: known.kind, figures, value, of, statements };
}

describe('any statements', () => {
  test.prop([someCommunes, anything, fc.infiniteStream(fc.nat())], { numRuns: 150 })(
    'may come in any order',
    (communes, said, order) => {
      const world = worldOf(communes);
      const keys = new Map(said.map((one) => [one, order.next().value]));
      const shuffled = [...said].sort((one, two) => keys.get(one)! - keys.get(two)!);
      const [given, mixed] = [said, shuffled].map((list) =>
        createKnowledge(factsOf(world, list), ASSUMING),
      );
      for (const { area, year } of cellsOf(world)) {
        for (const indicator of ['poverty_rate', 'poor_households', 'households']) {
          const line = indicator === 'households' ? null : LINE;
          const question = { indicator, area, year, line };
          expect(outline(mixed!.know(question))).toEqual(outline(given!.know(question)));
        }
      }
    },
  );

  test.prop([someCommunes, anything], { numRuns: 300 })(
    'never throw, and never leave a low limit above a high one',
    (communes, said) => {
      const world = worldOf(communes);
      const facts = factsOf(world, said);
      const system = systemOf(facts, ASSUMING);
      const base = createKnowledge(facts, ASSUMING);
      for (const { area, year, quantity } of cellsOf(world)) {
        const { low, high } = limitsOf(system, area, year, quantity);
        expect(low).toBeLessThanOrEqual(high);
        const known = base.know({ indicator: 'poverty_rate', area, year, line: LINE });
        if (known.kind === 'bounded') {
          expect(known.interval.low).toBeLessThanOrEqual(known.interval.high);
        }
      }
    },
  );

  test.prop([someCommunes, anything, fc.constantFrom('22', '901', '902')], { numRuns: 300 })(
    "without an area's own, never make it what its parts exclude",
    (communes, said, area) => {
      const world = worldOf(communes);
      const others = said.filter((one) => one.area !== area);
      const system = systemOf(factsOf(world, others), { assumeWeights: false });
      if (disagrees(system)) return;
      for (const year of YEARS) {
        const own = limitsOf(system, area, year, 'mean');
        const parts = partsOf(world, area).map((part) => limitsOf(system, part, year, 'mean'));
        if (parts.length === 0) continue;
        expect(own.high).toBeGreaterThanOrEqual(Math.min(...parts.map((one) => one.low)) - SLACK);
        expect(own.low).toBeLessThanOrEqual(Math.max(...parts.map((one) => one.high)) + SLACK);
      }
    },
  );
});

function partsOf({ units }: World, area: AreaCode): AreaCode[] {
  const level = area === PROVINCE ? 'district' : 'commune';
  return units.filter((one) => one.level === level && one.parent === area).map((one) => one.code);
}

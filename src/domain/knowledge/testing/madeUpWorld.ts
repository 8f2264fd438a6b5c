import { fc } from '@fast-check/vitest';
import { type Facts, indexFacts } from '../../facts';
import type { Statement } from '../../statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../../testing/madeUpFacts';
import type { AreaCode, Unit } from '../../units';
import { PROGRAMME, PROVINCE } from '../../units';

/** Everything here is made up, for tests alone. */

/** A commune as it truly is: its households, and the poor among them in two years. */
export interface TrueCommune {
  district: number;
  member: boolean;
  households: number;
  poor: readonly [number, number];
}

export const YEARS = [2020, 2021] as const;
export const LINE = 'line-old';

/** What is true of an area, in either year. */
export interface Truth {
  households: number;
  poor: readonly [number, number];
}

export interface World {
  units: Unit[];
  truth: ReadonlyMap<AreaCode, Truth>;
  districts: AreaCode[];
}

const commune = fc.record({
  district: fc.integer({ min: 0, max: 2 }),
  member: fc.boolean(),
  households: fc.integer({ min: 5, max: 400 }),
  // Often none, sometimes all: from these the most follows.
  share: fc.tuple(
    fc.constantFrom(0, 0, 0.01, 0.1, 0.3, 0.5, 0.9, 1),
    fc.constantFrom(0, 0.02, 0.1, 1),
  ),
});

export const trueCommunes: fc.Arbitrary<TrueCommune[]> = fc
  .array(commune, { minLength: 2, maxLength: 9 })
  .map((communes) =>
    communes.map(({ share, ...one }) => ({
      ...one,
      poor: [Math.round(share[0] * one.households), Math.round(share[1] * one.households)] as const,
    })),
  );

/** Puts communes into districts, and adds up what is true of the wholes. */
export function worldOf(communes: readonly TrueCommune[]): World {
  const districts = [...new Set(communes.map((one) => `90${one.district + 1}`))].sort();
  const units = [
    ...districts.map((code): Unit => ({ ...unit(code, 'district', PROVINCE), membership: null })),
    ...communes.map((one, place): Unit => ({
      ...unit(`9000${place + 1}`, 'commune', `90${one.district + 1}`),
      membership: one.member ? 'confirmed' : null,
    })),
  ];
  const truth = new Map<AreaCode, Truth>();
  const add = (code: AreaCode, { households, poor }: TrueCommune) => {
    const known = truth.get(code) ?? { households: 0, poor: [0, 0] };
    truth.set(code, {
      households: known.households + households,
      poor: [known.poor[0] + poor[0], known.poor[1] + poor[1]],
    });
  };
  communes.forEach((one, place) => {
    add(`9000${place + 1}`, one);
    add(`90${one.district + 1}`, one);
    add(PROVINCE, one);
    if (one.member) add(PROGRAMME, one);
  });
  return { units, truth, districts };
}

function unit(code: AreaCode, level: 'district' | 'commune', parent: AreaCode) {
  return { code, name: `Bịa ${code}`, type: level, level, parent, groups: [] };
}

const INDICATORS = [
  madeUpIndicator(),
  madeUpIndicator({ id: 'poor_households', kind: 'count', unit: 'households' }),
  madeUpIndicator({ id: 'households', kind: 'count', unit: 'households' }),
];

/** The facts of a world of which this is said. */
export function factsOf({ units }: World, statements: readonly Partial<Statement>[]): Facts {
  return indexFacts(
    madeUpFacts({
      units,
      others: [],
      indicators: INDICATORS,
      statements: statements.map((one, place) =>
        madeUpStatement({ id: `F${1000 + place}`, line: LINE, ...one }),
      ),
    }),
  );
}

/** What sources may say of a world; each choice says something true of some area, or nothing. */
export interface Saying {
  area: number;
  year: 0 | 1;
  what: 'rate' | 'count' | 'households' | 'rank' | 'change';
  relation: 'exact' | 'below' | 'above';
  decimals: number;
  slack: number;
}

export const sayings: fc.Arbitrary<Saying[]> = fc.array(
  fc.record({
    area: fc.nat({ max: 20 }),
    year: fc.constantFrom(0, 1),
    what: fc.constantFrom('rate', 'rate', 'count', 'count', 'households', 'rank', 'change'),
    relation: fc.constantFrom('exact', 'exact', 'below', 'above'),
    decimals: fc.integer({ min: 0, max: 3 }),
    slack: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 14 },
);

/** Puts sayings into statements that are true of a world. */
export function trueStatements(world: World, said: readonly Saying[]): Partial<Statement>[] {
  const areas = [...world.truth.keys()];
  const statements = said.flatMap((saying): Partial<Statement>[] => {
    const area = areas[saying.area % areas.length] ?? PROVINCE;
    const truth = world.truth.get(area) ?? { households: 1, poor: [0, 0] };
    return say(world, area, truth, saying);
  });
  // Each list of ranks once.
  const key = (one: Partial<Statement>) =>
    one.quantity === 'rank' ? `${one.indicator} ${one.area} ${one.year} ${one.source}` : {};
  return [...new Map(statements.map((one) => [key(one), one])).values()];
}

function say(
  world: World,
  area: AreaCode,
  truth: Truth,
  { year, what, relation, decimals, slack }: Saying,
): Partial<Statement>[] {
  const poor = truth.poor[year];
  const rate = (100 * poor) / truth.households;
  const said = { area, year: YEARS[year] };
  switch (what) {
    case 'rate': {
      const limit = relation === 'below' ? rate + slack : rate - slack;
      const printed = relation === 'exact' ? rate.toFixed(decimals) : limit.toFixed(3);
      if (relation !== 'exact') return Number(printed) < 0 ? [] : [{ ...said, relation, printed }];
      // "0 %" and "100 %" are said of none and all alone.
      const extreme = Number(printed) === 0 || Number(printed) === 100;
      return extreme && Number(printed) !== rate ? [] : [{ ...said, printed }];
    }
    case 'count': {
      const shift = relation === 'exact' ? 0 : relation === 'below' ? slack : -slack;
      if (poor + shift < 0) return [];
      return [{ ...said, indicator: 'poor_households', relation, printed: `${poor + shift}` }];
    }
    case 'households':
      return [{ ...said, indicator: 'households', line: null, printed: `${truth.households}` }];
    case 'rank': {
      const rateOf = (code: AreaCode) => {
        const one = world.truth.get(code);
        return one === undefined ? 0 : one.poor[year] / one.households;
      };
      const inOrder = [...world.districts].sort((one, two) => rateOf(two) - rateOf(one));
      const total = inOrder.length;
      return inOrder.slice(0, 1 + (slack % total)).map((code, place) => ({
        ...{ area: code, year: YEARS[year], quantity: 'rank' as const },
        ...{ printed: `${place + 1}`, total, source: `S${slack}` },
      }));
    }
    case 'change': {
      const change = truth.poor[1] - truth.poor[0];
      return [
        {
          ...{ area, year: YEARS[1], baseYear: YEARS[0], indicator: 'poor_households' },
          ...{ quantity: 'difference', printed: `${change}` },
        },
      ];
    }
  }
}

import type { Facts } from '../facts';
import { categoriesOf, type Category, type Indicator } from '../indicators';
import { figureOf, type Statement } from '../statements';
import type { AreaCode, Unit } from '../units';
import { PROVINCE } from '../units';
import type { Bounded, Question } from './kinds';
import { type Proof, proofOf } from './proof';

const STATUS = 'new_rural_status';

/** Counts of those that met the standard, whom they count, and which category that is. Cities and
 * towns have a title of their own for it. */
const COUNTS = [
  {
    indicator: 'new_rural_communes',
    counts: (unit: Unit) => unit.type === 'commune',
    category: () => 'met',
  },
  {
    indicator: 'new_rural_districts',
    counts: (unit: Unit) => unit.level === 'district',
    category: (unit: Unit) => (unit.type === 'district' ? 'met' : 'task_completed'),
  },
] as const;

/**
 * The status that follows from "64 of 64 communes": each of them has at least met the standard,
 * from that year on. Fewer than all say nothing of any one; nor does a count of another number of
 * communes than there are, which is of other boundaries.
 * @returns undefined where no such count is published up to the asked year
 */
export function impliedStatus(
  facts: Facts,
  indicator: Indicator,
  question: Question,
): Bounded | undefined {
  const unit = facts.registry.unit(question.area);
  if (unit === undefined || indicator.id !== STATUS) return undefined;
  for (const { indicator: counted, counts, category } of COUNTS) {
    if (!counts(unit)) continue;
    const wholes = [...facts.registry.containing(unit.code), PROVINCE];
    const complete = wholes.flatMap((whole) =>
      facts
        .statementsOf(counted, whole)
        .filter((one) => one.year !== null && one.year <= question.year)
        .filter((one) => one.relation === 'exact' && one.quantity === 'value')
        .filter(
          (one) => one.total === figureOf(one) && one.total === countIn(facts, whole, counts),
        ),
    );
    const [first] = complete.sort(earliest);
    const ladder = categoriesOf(facts.file.categories, indicator);
    const place = ladder.findIndex((one) => one.id === category(unit));
    if (first === undefined || place < 0) continue;
    return {
      kind: 'bounded',
      interval: { low: place, high: topOf(ladder, place), lowOpen: false, highOpen: false },
      printed: null,
      statements: [first],
      proofs: [proofFrom(first, unit.code, question.year, place)],
      scope: { population: null, line: null, otherPopulation: false, lineUnstated: false },
    };
  }
  return undefined;
}

function proofFrom(statement: Statement, area: AreaCode, year: number, place: number): Proof {
  return proofOf({
    ...{ rule: 'all_counted', area, year, indicator: STATUS, quantity: 'mean', side: 'low' },
    ...{ value: place, open: false },
    ...{ statements: [statement], premises: [], assumptions: [] },
  });
}

/** The place of the highest step of the ladder; a title beside the ladder has none above it. */
function topOf(ladder: readonly Category[], place: number): number {
  if (ladder[place]?.rank === null) return place;
  return ladder.reduce((top, one, other) => {
    return (one.rank ?? 0) > (ladder[top]?.rank ?? 0) ? other : top;
  }, place);
}

function earliest(one: Statement, two: Statement): number {
  return (one.year ?? 0) - (two.year ?? 0) || (one.id < two.id ? -1 : 1);
}

/** How many units of a kind an area has by the register. */
function countIn(facts: Facts, whole: AreaCode, counts: (unit: Unit) => boolean): number {
  return facts.registry.units.filter(
    (unit) => counts(unit) && facts.registry.containing(unit.code).includes(whole),
  ).length;
}

import type { Facts } from '../../facts';
import { categoriesOf, type Category, type Indicator } from '../../indicators';
import { figureOf, type Statement } from '../../statements';
import type { AreaCode, Unit } from '../../units';
import type { Bounded, Implied, Question } from '../kinds';
import type { Assumption } from '../proof';
import { isExactCount, membershipIn } from './counting';
import { onwards } from './onwards';

/** Counts of those that reached a status, whom they count, and which category that makes of each. */
interface Counted {
  status: string;
  count: string;
  isCounted: (unit: Unit) => boolean;
  categoryOf: (unit: Unit) => string;
}

const COUNTS: readonly Counted[] = [
  {
    status: 'new_rural_status',
    count: 'new_rural_communes',
    isCounted: (unit) => unit.type === 'commune',
    categoryOf: () => 'met',
  },
  {
    // Cities and towns have a title of their own for it.
    status: 'new_rural_status',
    count: 'new_rural_districts',
    isCounted: (unit) => unit.level === 'district',
    categoryOf: (unit) => (unit.type === 'district' ? 'met' : 'task_completed'),
  },
  {
    // To have completed the task is not yet to be recognised as having met the standard.
    status: 'new_rural_status',
    count: 'new_rural_districts_completed',
    isCounted: (unit) => unit.level === 'district',
    categoryOf: () => 'task_completed',
  },
];

/** "64 of 64": all have it, so each has. */
export interface CompleteCount {
  statement: Statement;
  year: number;
  /** What each of them has at least, and its place in the list. */
  category: Category;
  place: number;
  whole: AreaCode;
  assumptions: readonly Assumption[];
}

/**
 * The count that says of a unit that it has at least some status, since all that are counted have.
 * Fewer than all say nothing of any one; nor does a count of another number of units than the
 * register has, which is of other boundaries. The highest status comes first, then one that takes no
 * membership for granted, then the earliest, then that of the nearest whole.
 * @returns undefined where no such count is published up to the asked year
 */
export function completeCount(
  facts: Facts,
  indicator: Indicator,
  question: Question,
): CompleteCount | undefined {
  const unit = facts.registry.unit(question.area);
  if (unit === undefined) return undefined;
  const categories = categoriesOf(facts.file.categories, indicator);
  const wholes = facts.registry.containing(unit.code);
  const complete = COUNTS.filter((one) => one.status === indicator.id && one.isCounted(unit))
    .flatMap(({ count, isCounted, categoryOf }) => {
      const place = categories.findIndex((one) => one.id === categoryOf(unit));
      const category = categories[place];
      if (category === undefined) return [];
      return wholes.flatMap((whole, distance) =>
        facts.statementsOf(count, whole).flatMap((statement) => {
          const { year, total } = statement;
          if (year === null || year > question.year || !isExactCount(facts, statement)) return [];
          if (total !== figureOf(statement)) return [];
          if (total !== numberOf(facts, whole, isCounted)) return [];
          const assumptions = membershipIn(whole, unit);
          return [{ statement, year, category, place, whole, distance, assumptions }];
        }),
      );
    })
    .sort(
      (one, two) =>
        (two.category.rank ?? 0) - (one.category.rank ?? 0) ||
        one.assumptions.length - two.assumptions.length ||
        one.year - two.year ||
        one.distance - two.distance,
    );
  return complete[0];
}

/** What a complete count makes of each of those that it counts. */
export function countedStatus(
  question: Question,
  categories: readonly Category[],
  { statement, place, whole, assumptions }: CompleteCount,
): Bounded | Implied {
  const step = { rule: 'all_counted', place, statements: [statement], assumptions } as const;
  return onwards(question, categories, whole, step);
}

/** How many units of a kind an area has by the register. */
function numberOf(facts: Facts, whole: AreaCode, isCounted: (unit: Unit) => boolean): number {
  return facts.registry.units.filter(
    (unit) => isCounted(unit) && facts.registry.containing(unit.code).includes(whole),
  ).length;
}

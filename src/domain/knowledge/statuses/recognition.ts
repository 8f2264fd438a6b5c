import { greatest } from 'd3-array';
import type { Facts } from '../../facts';
import { categoriesOf, type Category, type Indicator } from '../../indicators';
import type { Bounded, Implied, Own, Question } from '../kinds';
import { type CompleteCount, completeCount, countedStatus } from './completeCount';
import { onwards } from './onwards';
import { type Saying, sayingsOf } from './said';
import { printedStatus } from './shown';

/**
 * A status that is recognised: a step of a ladder, or a title beside it. In the year of which it is
 * said it is reported; from then on it is known that the area has at least that, for a later
 * recognition may not have been published. A lower one that is printed later repeats a part of it.
 * What is only nearly reached, or proposed, is none, and says nothing of later years.
 * @returns undefined where no status has been published up to that year
 */
export function recognisedStatus(
  facts: Facts,
  indicator: Indicator,
  question: Question,
): Own | undefined {
  const said = sayingsOf(facts, indicator, question);
  const categories = categoriesOf(facts.file.categories, indicator);
  const recognised = highestOf(said.filter((one) => one.isCertain));
  const counted = completeCount(facts, indicator, question);
  const lasting = lastingStatus(question, categories, recognised, counted);
  const now = highestOf(said.filter((one) => one.year === question.year));
  const [first] = now;
  if (first !== undefined && isNews(now, Math.max(stepOf(recognised[0]), stepOf(counted)))) {
    const earlier = recognised.filter(
      (one) => one.place === first.place && one.year < question.year,
    );
    return printedStatus(question, first.place, now, earlier, lasting?.proofs?.[0]);
  }
  // What the area itself says is less than what is certain, but is its own.
  const others = now.flatMap(({ statement }) =>
    lasting?.statements.includes(statement) === true ? [] : [statement],
  );
  return lasting && { ...lasting, statements: [...lasting.statements, ...others] };
}

/** What holds on from an earlier recognition, or since all have been counted. */
function lastingStatus(
  question: Question,
  categories: readonly Category[],
  recognised: readonly Saying[],
  counted: CompleteCount | undefined,
): Bounded | Implied | undefined {
  const [since] = recognised;
  if (since !== undefined && holdsBefore(since, counted)) {
    const statements = recognised.map((one) => one.statement);
    const step = { rule: 'recognised', place: since.place, statements, assumptions: [] } as const;
    return onwards(question, categories, question.area, step);
  }
  return counted && countedStatus(question, categories, counted);
}

/** A title beside the ladder comes below its steps, which can be put in order. */
function stepOf(one: { category: Category } | undefined): number {
  return one === undefined ? -1 : (one.category.rank ?? 0);
}

/** All sayings of the highest category among some. */
function highestOf(said: readonly Saying[]): Saying[] {
  const highest = greatest(said, (one, two) => stepOf(one) - stepOf(two));
  return said.filter((one) => one.place === highest?.place);
}

/**
 * Is what is said in the asked year no less than what holds already? Something that was only nearly
 * reached must be more than that; a title beside the ladder is something else.
 */
function isNews(now: readonly Saying[], floor: number): boolean {
  const [first] = now;
  const step = stepOf(first);
  if (!now.some((one) => one.isCertain)) return step > floor;
  return step >= floor || first?.category.rank === null;
}

/** Is the area's own recognition the better ground: a higher step, less assumed, an earlier year? */
function holdsBefore(since: Saying, counted: CompleteCount | undefined): boolean {
  const higher = stepOf(since) - stepOf(counted);
  if (counted === undefined || higher !== 0) return higher > 0;
  return counted.assumptions.length > 0 || since.year <= counted.year;
}

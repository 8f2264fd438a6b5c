import type { Facts } from '../../facts';
import { categoriesOf, type Indicator } from '../../indicators';
import type { Statement } from '../../statements';
import type { Implied, Own, Question, Reported } from '../kinds';
import { disputedListing } from './disputedListing';
import { type NoneCounted, noneCounted } from './noneCounted';
import { type Saying, sayingsOf } from './said';
import { impliedBy, printedStatus, type StatusStep } from './shown';

/** A list whose communes are counted: who is on it, and what a count of none makes of each. */
interface CountedList {
  status: string;
  count: string;
  on: string;
  off: string;
}

const COUNTED_LISTS: readonly CountedList[] = [
  {
    status: 'special_difficulty_status',
    count: 'special_difficulty_communes',
    on: 'in',
    off: 'not_in',
  },
];

type IsOn = (saying: Saying) => boolean;

/**
 * A status by a list, which stands for a period. What is said of a year holds for that year, and up
 * to the end of the period where the statement names it; what is said later ends it. Where none is
 * counted in an area around, no commune of it is on the list in that year, and what was said before
 * has ended: to be on a list again, it would have to be said anew.
 * @returns undefined where nothing is said that stands in the asked year
 */
export function listedStatus(
  facts: Facts,
  indicator: Indicator,
  question: Question,
): Own | undefined {
  const list = COUNTED_LISTS.find((one) => one.status === indicator.id);
  const isOn: IsOn = ({ category }) => list === undefined || category.id === list.on;
  const none = list === undefined ? undefined : noneCounted(facts, list.count, question);
  const said = sayingsOf(facts, indicator, question).filter((one) => {
    if (none === undefined || one.year > none.year) return true;
    // What contradicts the count is told in the year of both, and ends with it.
    return one.year === none.year && (none.year === question.year || !isOn(one));
  });
  const now = said.filter((one) => one.year === question.year);
  const categories = categoriesOf(facts.file.categories, indicator);
  const off = categories.findIndex((one) => one.id === list?.off);
  const isNoneNow = none?.year === question.year;
  const step = none === undefined || off < 0 ? undefined : stepFrom(none, off);
  if (now.length === 0) {
    return isNoneNow && step !== undefined
      ? impliedBy(question, none.whole, step)
      : standing(question, said, isOn);
  }
  const contradicted = now.filter(isOn);
  const isDenied =
    none !== undefined &&
    (isNoneNow ? contradicted.length > 0 : areDisputed(facts, contradicted, none.statement));
  if (isDenied) return disputedListing(facts, question, now, step);
  return areAgreed(now, isOn)
    ? saidNow(question, now, said)
    : disputedListing(facts, question, now, undefined);
}

function stepFrom({ statement, assumptions }: NoneCounted, place: number): StatusStep {
  return { rule: 'none_listed', place, statements: [statement], assumptions };
}

/** Does a record say that a count of none of an earlier year contradicts what is said? */
function areDisputed(facts: Facts, said: readonly Saying[], { id }: Statement): boolean {
  return facts.file.conflicts.some(
    ({ statements }) =>
      statements.includes(id) && said.some((one) => statements.includes(one.statement.id)),
  );
}

/** What the area's own statements of the asked year say, and those of before that stand in it. */
function saidNow(
  question: Question,
  now: readonly Saying[],
  said: readonly Saying[],
): Reported | Implied | undefined {
  const [first] = now;
  if (first === undefined) return undefined;
  const isAlike = (one: Saying) => one.place === first.place;
  const earlier = said.filter(
    (one) => isAlike(one) && one.year < question.year && isStanding(one, question.year),
  );
  return printedStatus(question, first.place, now.filter(isAlike), earlier);
}

/** What an earlier year's list says of the asked one, where nothing else has been said since. */
function standing(question: Question, said: readonly Saying[], isOn: IsOn): Implied | undefined {
  const certain = said.filter((one) => one.isCertain);
  const latest = certain.at(-1);
  if (latest === undefined) return undefined;
  if (
    !areAgreed(
      certain.filter((one) => one.year === latest.year),
      isOn,
    )
  )
    return undefined;
  const alike = certain.filter(
    (one) => one.place === latest.place && isStanding(one, question.year),
  );
  if (alike.length === 0) return undefined;
  const statements = alike.map((one) => one.statement);
  const step = { rule: 'listed', place: latest.place, statements, assumptions: [] } as const;
  return impliedBy(question, question.area, step);
}

/** To be on a list, and anything else, can't both be true; to have left it is not to be on it. */
function areAgreed(said: readonly Saying[], isOn: IsOn): boolean {
  return said.every((one) => one.place === said[0]?.place) || !said.some(isOn);
}

/** Does a list that a year is told to be on stand in a later one? */
function isStanding({ statement, year, isCertain }: Saying, asked: number): boolean {
  return isCertain && asked <= (statement.until ?? year);
}

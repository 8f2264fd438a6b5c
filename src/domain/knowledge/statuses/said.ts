import type { Facts } from '../../facts';
import { categoriesOf, type Category, type Indicator } from '../../indicators';
import type { Statement } from '../../statements';
import { isApproximate } from '../../statements';
import type { Question, Scope } from '../kinds';
import { refutedIn } from '../preference';

/** A status that a statement gives to an area. */
export interface Saying {
  statement: Statement;
  year: number;
  category: Category;
  /** The place of the category in its list, which stands for a status as a figure. */
  place: number;
  /** It is a recognition, or an entry of a list: nothing that is nearly so, and not argued against. */
  isCertain: boolean;
}

/** A status speaks of the area itself, and is counted by no poverty line. */
export const STATUS_SCOPE: Scope = {
  population: null,
  line: null,
  otherPopulation: false,
  lineUnstated: false,
};

/**
 * What is said of an area's status up to a year, the oldest first. What is aimed at isn't said of it.
 */
export function sayingsOf(facts: Facts, indicator: Indicator, question: Question): Saying[] {
  const categories = categoriesOf(facts.file.categories, indicator);
  const refuted = refutedIn(facts);
  return facts.statementsOf(indicator.id, question.area).flatMap((statement) => {
    const { year, nature, printed, id } = statement;
    const place = categories.findIndex((one) => one.id === printed);
    const category = categories[place];
    if (year === null || year > question.year || nature === 'target') return [];
    if (category === undefined) return [];
    const isCertain = !isApproximate(statement) && !refuted.has(id);
    return [{ statement, year, category, place, isCertain }];
  });
}

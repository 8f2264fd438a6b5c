import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { categoriesOf } from '../indicators';
import type { Question, Reported } from './kinds';

/**
 * A status of an area, as a figure whose value is the place of its category in the list.
 * Recognition is an event: it holds from its year until a later one, so the latest up to the asked year counts,
 * and the statement carries that year to the screen.
 * @returns undefined where no status has been published up to that year
 */
export function ownStatus(
  facts: Facts,
  indicator: Indicator,
  question: Question,
): Reported | undefined {
  const categories = categoriesOf(facts.file.categories, indicator);
  const ranked = facts
    .statementsOf(indicator.id, question.area)
    .filter((one) => one.year !== null && one.year <= question.year)
    .flatMap((statement) => {
      const place = categories.findIndex((one) => one.id === statement.printed);
      const category = categories[place];
      return category === undefined ? [] : [{ statement, place, rank: category.rank ?? 0 }];
    });
  // A higher status includes the lower ones; a figure printed later for a lower one repeats them.
  const highest = Math.max(...ranked.map((one) => one.rank));
  const reached = ranked.filter((one) => one.rank === highest);
  const [first] = reached;
  if (first === undefined) return undefined;
  const statements = reached.map((one) => one.statement);
  return {
    kind: 'reported',
    value: first.place,
    decimals: 0,
    approximate: statements.every((one) => one.relation === 'about'),
    statements,
    scope: { population: null, line: null, otherPopulation: false, lineUnstated: false },
  };
}

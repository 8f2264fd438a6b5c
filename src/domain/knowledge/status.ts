import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { disputed } from './disputes';
import type { Own, Question } from './kinds';
import { recognisedStatus } from './statuses/recognition';
import { listedStatus } from './statuses/listing';

/**
 * A status of an area, as a figure whose value is the place of its category in the list, with the
 * records that speak of its statements. What it says of years after its own depends on its meaning:
 * a recognition holds on, a list ends.
 * @returns undefined where nothing is published that speaks of that year
 */
export function ownStatus(facts: Facts, indicator: Indicator, question: Question): Own | undefined {
  const own = statusBy(facts, indicator, question);
  if (own === undefined) return undefined;
  const ids = own.statements.map((one) => one.id);
  const records = facts
    .conflictsOf(indicator.id, question.area)
    .filter((record) => record.statements.some((id) => ids.includes(id)));
  if (records.length === 0) return own;
  return { ...disputed(facts, question, own, [], records), disputes: records };
}

function statusBy(facts: Facts, indicator: Indicator, question: Question): Own | undefined {
  switch (indicator.meaning) {
    case 'recognition':
      return recognisedStatus(facts, indicator, question);
    case 'list':
      return listedStatus(facts, indicator, question);
    case null:
      return undefined;
  }
}

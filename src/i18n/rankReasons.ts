import type { Side } from '../domain/knowledge/proof';
import type { Step } from '../domain/knowledge/reasons';
import { areaName } from './areas';
import { cited, citedByName, nounFor, type Telling } from './extents';
import { added, nameOf } from './wholeReasons';
import { list, wholeWords } from './wholeWords';

/** Why an area isn't above, or below, one that its source ranks. */
export function rankOf(telling: Telling, step: Step): string {
  const { facts, language } = telling;
  const text = wholeWords[language];
  const [other] = step.premises;
  if (other === undefined) return '';
  const part = nameOf(telling, step);
  const year = step.year;
  const last = nameOf(telling, other);
  const figure = cited(telling, other);
  if (step.statements.some((one) => one.area === step.area)) {
    return text.ordered(step.ends.low === undefined ? 'high' : 'low', year, part, last, figure);
  }
  const level = facts.registry.unit(step.area)?.level ?? 'district';
  const names = step.statements.map((one) => areaName(facts.registry, one.area, language));
  const { name } = nounFor(telling, step);
  const places = step.statements.length;
  return text.notAmong({
    year,
    level,
    places,
    names: list(language, names),
    name,
    last,
    figure,
    part,
  });
}

/** Why an order and a sum together leave no more, or no less. */
export function rankInSum(telling: Telling, step: Step): string {
  const text = wholeWords[telling.language];
  const [whole, ...others] = step.premises;
  if (whole === undefined) return '';
  const side: Side = step.ends.low === undefined ? 'high' : 'low';
  const part = nameOf(telling, step);
  const said = text.ranked(
    side,
    step.year,
    part,
    nameOf(telling, whole),
    citedByName(telling, whole),
  );
  if (others.length === 0) return said;
  return said + text.rankedBesides(side, added(telling, others, side === 'high' ? 'low' : 'high'));
}

import { categoriesOf } from '../domain/indicators';
import type { Step } from '../domain/knowledge/reasons';
import { figureOf, isApproximate, type Statement } from '../domain/statements';
import { areaName } from './areas';
import { nounFor, type Telling } from './extents';
import { formatFor } from './format';
import { lowerFirst } from './lowerFirst';
import { phrases } from './reading/phrases';
import { words } from './reasonWords';

/** A status that a step shows, or at least that. */
export function statusShown({ facts, language }: Telling, step: Step): string | undefined {
  const indicator = facts.indicator(step.indicator);
  if (indicator?.kind !== 'category') return undefined;
  const { low, high } = step.ends;
  const categories = categoriesOf(facts.file.categories, indicator);
  const status = lowerFirst(categories[(low ?? high)?.value ?? NaN]?.name[language] ?? '');
  if (low !== undefined && high === undefined) return phrases[language].statusFrom(status);
  const isNear = step.rule === 'printed' && step.statements.every(isApproximate);
  return isNear ? phrases[language].nearly(status) : status;
}

/** "64 of 64": what all have, each has. */
export function allCounted(telling: Telling, step: Step, statement: Statement): string {
  const { facts, language } = telling;
  const { registry } = facts;
  const subject = {
    indicator: statement.indicator,
    quantity: 'total' as const,
    population: statement.population,
  };
  const noun = nounFor(telling, { ...step, ...subject });
  const total = formatFor(language).number(figureOf(statement));
  const whole = areaName(registry, statement.area, language);
  const part = areaName(registry, step.area, language);
  const year = statement.year ?? step.year;
  return words[language].allCounted(total, noun.unit, whole, year, part);
}

/** None is on a list in an area around. */
export function noneListed(telling: Telling, step: Step, statement: Statement): string {
  const { facts, language } = telling;
  const { indicator, population, area } = statement;
  const things = nounFor(telling, { ...step, indicator, population, quantity: 'total' }).unit;
  const whole = areaName(facts.registry, area, language);
  const part = areaName(facts.registry, step.area, language);
  return words[language].noneListed(things, whole, statement.year ?? step.year, part);
}

import type { Facts } from '../facts';
import type { Indicator, Population } from '../indicators';
import type { AreaCode } from '../units';
import { certainInterval } from './certain';
import { touch } from './interval';
import type { Bounded, Inherited, Interval, Own, Question, Scope } from './kinds';
import { refutedIn } from './preference';
import { isFoundIn } from './solve/hierarchy';
import { presenceOf } from './solve/measures';

/** What is known of the areas around one, as it may be shown in their names. */
export type Around =
  | Inherited
  /** What is known around can't be the area's own: its limits exclude that. */
  | { kind: 'excluded' }
  | { kind: 'nothing' };

/**
 * Finds the figure of an area around that stands for one without a figure of its own: that of the
 * population asked for, of the nearest area first; then that of another population, where the area
 * can have some of it. A figure that a record argues against stands for nobody else, nor does one
 * that the area's own limits exclude.
 * @param answersOf what is known of an area around, counted as asked or by a line that nobody names
 * @param limits what is certain of the area itself, too wide to be told alone; null for nothing
 * @param possibleIn all that is possible of the area itself in a scope, worth telling or not
 */
export function inheritedFrom(
  facts: Facts,
  indicator: Indicator,
  question: Question,
  limits: Bounded | null,
  possibleIn: (scope: Scope) => Interval | undefined,
  answersOf: (area: AreaCode) => readonly Own[],
): Around {
  const populations = indicator.populations.length > 0 ? indicator.populations : [null];
  const around = facts.registry.containing(question.area);
  let excluded = false;
  for (const population of populations) {
    if (!canHave(facts, question.area, population)) continue;
    for (const from of around) {
      const of = answersOf(from).find((one) => one.scope.population === population);
      if (of === undefined || isRefuted(facts, of)) continue;
      if (!excludes(possibleIn(of.scope), of)) return { kind: 'inherited', from, of, limits };
      excluded = true;
    }
  }
  return { kind: excluded ? 'excluded' : 'nothing' };
}

/** Can an area have some of a population? Wards and townships have no rural people. */
function canHave({ registry }: Facts, area: AreaCode, population: Population | null): boolean {
  const presence = presenceOf(population);
  return presence === undefined || isFoundIn(registry, area, presence);
}

function isRefuted(facts: Facts, own: Own): boolean {
  const refuted = refutedIn(facts);
  const shown = own.kind === 'conflict' ? [own.preferred] : own.statements;
  return shown.length > 0 && shown.every((one) => refuted.has(one.id));
}

function excludes(possible: Interval | undefined, of: Own): boolean {
  const certain = certainInterval(of);
  return possible !== undefined && certain !== undefined && !touch(possible, certain);
}

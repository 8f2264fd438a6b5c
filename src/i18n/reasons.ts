import type { Facts } from '../domain/facts';
import type { Assumption } from '../domain/knowledge/proof';
import type { Reason } from '../domain/knowledge/reasons';
import { figureOf, isApproximate, type Statement } from '../domain/statements';
import { PROGRAMME } from '../domain/units';
import { areaName } from './areas';
import {
  changeOf,
  noneIsZero,
  productOf,
  quotientOf,
  shareOf,
  weightIn,
} from './arithmeticReasons';
import { amount, between, cited, citedByName, nounFor, type Telling, workedOut } from './extents';
import { rankInSum, rankOf } from './rankReasons';
import { type Printed, words } from './reasonWords';
import { isFraction } from './shownEnds';
import { allCounted, noneListed, statusShown } from './statusReasons';
import { ofParts } from './wholeReasons';

type Language = 'vi' | 'en';

/**
 * One step of "how do we know?" as a sentence: what it shows, and from which figures.
 * @returns for example "0.067 %: 258 poor households out of 385,000 households."
 */
export function reasonText(facts: Facts, reason: Reason, language: Language): string {
  const telling = { facts, language };
  const brackets = [
    ...scopeOf(telling, reason),
    ...roundingOf(telling, reason),
    ...assumptionsOf(telling, reason),
  ];
  const added = brackets.length === 0 ? '' : ` (${brackets.join('; ')})`;
  const because = becauseOf(telling, reason) + added;
  const sentence = `${startOf(telling, reason)}: ${because}${fractionOf(telling, reason)}.`;
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function startOf(telling: Telling, reason: Reason): string {
  const { facts, language } = telling;
  const shown = shownBy(telling, reason);
  if (reason.isConclusion) return shown;
  const area = areaName(facts.registry, reason.area, language);
  return words[language].subject(area, reason.year, shown);
}

function shownBy(telling: Telling, reason: Reason): string {
  const status = statusShown(telling, reason);
  if (status !== undefined) return status;
  // What the figure is of is told where it isn't what is asked for.
  if (!reason.isConclusion || isOfOthers(telling, reason)) return citedByName(telling, reason);
  const isPrinted = reason.rule === 'printed' || reason.rule === 'limit';
  return isPrinted ? cited(telling, reason) : workedOut(telling, reason, reason.nominal);
}

function isOfOthers({ facts }: Telling, { indicator, population }: Reason): boolean {
  return population !== null && population !== facts.indicator(indicator)?.populations[0];
}

function becauseOf(telling: Telling, reason: Reason): string {
  const text = words[telling.language];
  const [statement] = reason.statements;
  switch (reason.rule) {
    case 'printed':
      return printedAs(telling, reason);
    case 'limit':
      return text.limited[statement === undefined ? 'printed' : kindOf(statement)];
    case 'share':
      return statement === undefined ? '' : shareOf(telling, reason, statement);
    case 'rate_times_weight':
      return productOf(telling, reason);
    case 'count_over_weight':
      return quotientOf(telling, reason);
    case 'none_is_zero':
      return noneIsZero(telling, reason);
    case 'change':
      return statement === undefined ? '' : changeOf(telling, reason, statement);
    case 'all_counted':
      return statement === undefined ? '' : allCounted(telling, reason, statement);
    case 'recognised':
      return text.recognised(statement?.year ?? reason.year);
    case 'listed':
      return text.listed(statement?.year ?? reason.year, lastYearOf(reason.statements));
    case 'none_listed':
      return statement === undefined ? '' : noneListed(telling, reason, statement);
    case 'extreme_of_whole':
    case 'between_parts':
    case 'last_part':
    case 'sum_of_parts':
    case 'within_whole':
    case 'rest_of_whole':
      return ofParts(telling, reason, reason.rule);
    case 'rank':
      return rankOf(telling, reason);
    case 'rank_in_sum':
      return rankInSum(telling, reason);
  }
}

function printedAs({ facts, language }: Telling, { indicator, statements }: Reason): string {
  const text = words[language];
  const kind = statements[0] === undefined ? 'printed' : kindOf(statements[0]);
  const isStatus = facts.indicator(indicator)?.kind === 'category';
  return isStatus && kind === 'printed' ? text.printedStatus : text.printed[kind];
}

function kindOf({ basis, nature }: Statement): Printed {
  if (basis === 'inferred') return 'inferred';
  return nature === 'estimate' ? 'estimate' : 'printed';
}

/** The last year for which a list stands. */
function lastYearOf(statements: readonly Statement[]): number {
  return Math.max(...statements.map(({ until, year }) => until ?? year ?? NaN));
}

/** For whom a source says it, where the area doesn't tell. */
function scopeOf({ language }: Telling, { rule, statements }: Reason): string[] {
  const isPrinted = rule === 'printed' || rule === 'limit' || rule === 'share';
  const scope = statements[0]?.scope;
  return isPrinted && typeof scope === 'string' ? [words[language].saidOf(scope)] : [];
}

/** What a printed figure may stand for, where something is worked out from it. */
function roundingOf(telling: Telling, reason: Reason): string[] {
  const { language } = telling;
  const { low, high } = reason.ends;
  const [statement] = reason.statements;
  if (reason.rule === 'change') {
    const isOpen = low !== undefined && high !== undefined && low.value < high.value;
    return isOpen && reason.nominal === null ? [words[language].withRounding] : [];
  }
  if (reason.rule !== 'printed' || !reason.isPremise || statement === undefined) return [];
  const printed = figureOf(statement);
  if ([low, high].every((end) => end === undefined || end.value === printed)) return [];
  const noun = nounFor(telling, reason);
  const [from, to] = [low, high].map((end) => end && withoutDust(end.value));
  const told = (value: number | undefined) =>
    value === undefined ? undefined : amount(telling, noun, value);
  const about = isApproximate(statement);
  const both =
    from !== undefined && to !== undefined ? between(telling, noun, from, to) : undefined;
  return [words[language].rounded({ about, low: told(from), high: told(to), both })];
}

/** Without the dust of binary fractions. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}

/** What a step takes for granted. */
function assumptionsOf(telling: Telling, reason: Reason): string[] {
  const { facts, language } = telling;
  const text = words[language];
  const named = (area: string) => areaName(facts.registry, area, language);
  const one = (assumption: Assumption): string => {
    switch (assumption.kind) {
      case 'weight_of_another_year': {
        const { area, year, weightYear } = assumption;
        const weight = weightIn(reason);
        const name = weight === undefined ? '' : nounFor(telling, weight).name;
        return text.borrowed(name, named(area), weightYear, year);
      }
      case 'membership':
        return assumption.area === PROGRAMME
          ? text.unconfirmedList
          : text.unconfirmed(named(assumption.area));
    }
  };
  return reason.assumptions.map(one);
}

/** Counts are whole numbers: where none is left, that is what the step shows. */
function fractionOf(telling: Telling, reason: Reason): string {
  const noun = nounFor(telling, reason);
  if (!isFraction(reason, noun)) return '';
  return `; ${words[telling.language].fraction(reason.assumptions.length > 0)}`;
}

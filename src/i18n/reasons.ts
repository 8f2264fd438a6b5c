import type { Facts } from '../domain/facts';
import { categoriesOf } from '../domain/indicators';
import type { Assumption } from '../domain/knowledge/proof';
import type { Reason } from '../domain/knowledge/reasons';
import type { Statement } from '../domain/statements';
import { PROGRAMME } from '../domain/units';
import { areaName } from './areas';
import { formatFor } from './format';
import { words } from './reasonWords';

/** What a sentence is put together from. */
interface Told {
  facts: Facts;
  reason: Reason;
  language: 'vi' | 'en';
}

/**
 * One step of "how do we know?" as a sentence.
 * @returns for example "At most 0.368 %: the 2022 report names the three highest districts, and
 * this is none of them."
 */
export function reasonText(facts: Facts, reason: Reason, language: 'vi' | 'en'): string {
  const told = { facts, reason, language };
  const sentence = `${startOf(told)}: ${becauseOf(told)}${assumptionsOf(told)}.`;
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function startOf({ facts, reason, language }: Told): string {
  const { startsWith, limit } = words[language];
  const indicator = facts.indicator(reason.indicator);
  const format = formatFor(language);
  // The total behind a rate has no name of its own.
  const unnamed = indicator?.kind === 'rate' && reason.quantity === 'total';
  const value =
    indicator === undefined || unnamed
      ? format.number(reason.value)
      : indicator.kind === 'category'
        ? categoriesOf(facts.file.categories, indicator)[reason.value]?.name[language]
        : format.value(indicator, toldAs(reason));
  if (value === undefined) return '';
  const shown = limit[reason.shows](value, reason.open);
  return reason.depth === 0
    ? shown
    : startsWith(areaName(facts.registry, reason.area, language), reason.year, shown);
}

/** Arithmetic on figures of a few digits gives no more of them: three count, a printed figure
 * stays as it is. */
function toldAs({ rule, value }: Reason): number {
  const isPrinted = rule === 'printed' || rule === 'limit' || rule === 'rank';
  if (isPrinted) return value;
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

function becauseOf({ facts, reason, language }: Told): string {
  const text = words[language];
  const nameOf = (code: string) => areaName(facts.registry, code, language);
  const from = reason.from[0];
  const around = from === undefined ? '' : nameOf(from.area);
  const first = reason.statements[0];
  switch (reason.rule) {
    case 'printed':
      return text.printed;
    case 'limit':
      return text.limited;
    case 'share':
      return text.share(first?.printed ?? '', String(first?.total ?? ''));
    case 'rate_times_weight':
      return text.rateTimesWeight;
    case 'count_over_weight':
      return text.countOverWeight;
    case 'none_is_zero':
      return reason.quantity === 'mean' ? text.noneIsZero : text.zeroIsNone;
    case 'extreme_of_whole':
      return reason.value === 0 ? text.noneOfWhole(around) : text.allOfWhole(around);
    case 'between_parts':
      return text.betweenParts;
    case 'last_part':
      return text.lastPart(around);
    case 'sum_of_parts':
      return text.sumOfParts;
    case 'within_whole':
      return text.withinWhole(around);
    case 'rest_of_whole':
      return text.restOfWhole(around);
    case 'rank': {
      const isNamed = reason.statements.some((one) => one.area === reason.area);
      if (isNamed) return text.ordered(reason.year, around);
      const level = facts.registry.unit(reason.area)?.level ?? 'district';
      return text.notAmong(reason.year, reason.statements.length, level);
    }
    case 'rank_in_sum':
      return text.shareOfRanked(reason.year, around, reason.shows === 'low' ? 'low' : 'high');
    case 'change':
      return first === undefined ? text.changed(NaN, NaN) : changed(text.changed, first);
    case 'recognised':
      return text.recognised(first?.year ?? reason.year);
    case 'listed':
      return text.listed(first?.year ?? reason.year, lastYearOf(reason.statements));
    case 'none_listed':
      return text.noneListed(nameOf(first?.area ?? ''), first?.year ?? reason.year);
    case 'all_counted':
      return text.allCounted(
        first?.printed ?? '',
        around || nameOf(first?.area ?? ''),
        first?.year ?? reason.year,
      );
  }
}

/** The last year for which a list stands. */
function lastYearOf(statements: readonly Statement[]): number {
  return Math.max(...statements.map(({ until, year }) => until ?? year ?? NaN));
}

function changed(
  tell: (year: number, baseYear: number) => string,
  statement: { year: number | null; baseYear: number | null },
): string {
  return tell(statement.year ?? NaN, statement.baseYear ?? NaN);
}

function assumptionsOf({ facts, reason, language }: Told): string {
  const text = words[language];
  const one = (assumption: Assumption): string => {
    switch (assumption.kind) {
      case 'weight_of_another_year':
        return text.borrowed(assumption.weightYear, assumption.year);
      case 'membership':
        return assumption.area === PROGRAMME
          ? text.unconfirmedList
          : text.unconfirmed(areaName(facts.registry, assumption.area, language));
    }
  };
  return reason.assumptions.map((assumption) => ` (${one(assumption)})`).join('');
}

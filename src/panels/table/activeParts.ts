import { type AreaFilter, NO_FILTER } from '../../domain/choice/areaFilter';
import type { Condition } from '../../domain/choice/choice';
import type { Facts } from '../../domain/facts';
import { categoriesOf } from '../../domain/indicators';
import type { Level } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { formatFor } from '../../i18n/format';
import { kindText } from '../../i18n/kinds';
import { listFilterText } from '../../i18n/listFilter';
import type { Language } from '../../state/view';
import type { ReadWords } from './readWords';

/** One part of a filter in words, and what is left when it is let go. */
export interface ActivePart {
  key: string;
  label: string;
  without: Partial<AreaFilter>;
}

/**
 * What a list is filtered by, part by part: what is typed as it was understood.
 * @param level districts are in no group and no district
 */
export function activeParts(
  facts: Facts,
  filter: AreaFilter,
  read: ReadWords,
  { level, language }: { level: Level; language: Language },
): ActivePart[] {
  const words = listFilterText[language];
  const kinds = kindText[language].short;
  const part = (key: string, label: string, without: Partial<AreaFilter>): ActivePart => {
    return { key, label, without };
  };
  const values = (conditions: readonly Condition[]) => conditionsWords(facts, conditions, language);
  const district = filter.district === null ? undefined : facts.registry.unit(filter.district);
  const ofCommunes = [
    ...filter.memberships.map((one) =>
      part(`member ${one}`, `${words.membership}: ${words.memberships[one]}`, {
        memberships: filter.memberships.filter((other) => other !== one),
      }),
    ),
    ...(filter.group === null
      ? []
      : [part('group', words.groups[filter.group], { group: NO_FILTER.group })]),
    ...(district === undefined
      ? []
      : [part('district', unitName(district, language), { district: NO_FILTER.district })]),
  ];
  const typed = [
    ...(read.conditions.length === 0 ? [] : [values(read.conditions)]),
    ...read.kinds.map((kind) => kinds[kind]),
  ];
  return [
    // A name stands in the field as it is; what was read as a condition is told.
    ...(typed.length === 0 ? [] : [part('words', typed.join(', '), { words: read.names })]),
    ...(filter.conditions.length === 0
      ? []
      : [part('value', values(filter.conditions), { conditions: [], untold: false })]),
    ...filter.kinds.map((kind) =>
      part(`kind ${kind}`, kinds[kind], { kinds: filter.kinds.filter((other) => other !== kind) }),
    ),
    ...(level === 'commune' ? ofCommunes : []),
  ];
}

/** Conditions that must all hold; a lower and an upper limit of one indicator as a range. */
function conditionsWords(
  facts: Facts,
  conditions: readonly Condition[],
  language: Language,
): string {
  const [first, second] = conditions;
  const indicator = facts.indicator(first?.indicator ?? '');
  const isRange = first?.relation === 'ge' && second?.relation === 'le' && conditions.length === 2;
  if (indicator !== undefined && isRange && first.indicator === second.indicator) {
    const short = (value: number) => formatFor(language).short(indicator, value);
    const words = listFilterText[language];
    return words.range(indicator.short[language], short(first.value), short(second.value));
  }
  return conditions.map((one) => conditionWords(facts, one, language)).join(', ');
}

/** "Hộ nghèo lớn hơn 60 %". */
function conditionWords(
  facts: Facts,
  { indicator: id, relation, value }: Condition,
  language: Language,
): string {
  const words = listFilterText[language];
  const indicator = facts.indicator(id);
  if (indicator === undefined) return '';
  const short = indicator.short[language];
  if (indicator.kind !== 'category') {
    return words.condition(short, relation, formatFor(language).short(indicator, value));
  }
  const step = categoriesOf(facts.file.categories, indicator).find(({ rank }) => rank === value);
  const way = relation === 'lt' || relation === 'ge' ? relation : 'eq';
  return `${short}: ${words.steps[way]} ${step?.name[language] ?? ''}`;
}

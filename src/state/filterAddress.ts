import { type AreaFilter, isFiltering, NO_FILTER } from '../domain/choice/areaFilter';
import { MOST_CONDITIONS } from '../domain/choice/choice';
import type { Facts } from '../domain/facts';
import { KINDS } from '../domain/knowledge/kinds';
import { MEMBERSHIPS, UNIT_GROUPS } from '../domain/units';
import { readCondition, writeCondition } from './choiceAddress';
import { oneOf } from './parameters';

/** More is no name and no condition. */
const MOST_LETTERS = 100;

/**
 * Reads the filter of the list: parts with semicolons between. `value:poverty_rate~gt~60`,
 * `kind:unknown`, `group:border`, `member:confirmed`, `district:202`, `words:ba che`, `untold`; the
 * first two and `member` may stand several times.
 * @returns undefined for what can't be taken
 */
export function readFilter(text: string, facts: Facts): AreaFilter | undefined {
  let filter: AreaFilter | undefined = NO_FILTER;
  for (const part of text.split(';')) {
    filter = filter === undefined ? undefined : withPart(filter, part, facts);
  }
  // To list also those of which it can't be told asks nothing by itself.
  return filter === undefined || !isFiltering(filter) ? undefined : filter;
}

function withPart(filter: AreaFilter, part: string, facts: Facts): AreaFilter | undefined {
  const colon = part.indexOf(':');
  const key = colon === -1 ? part : part.slice(0, colon);
  const rest = part.slice(colon + 1);
  switch (key) {
    case 'untold':
      return { ...filter, untold: true };
    case 'words':
      return Array.from(rest).length > MOST_LETTERS ? undefined : { ...filter, words: rest.trim() };
    case 'value': {
      const condition = readCondition(rest, facts);
      const isFull = filter.conditions.length >= MOST_CONDITIONS;
      if (condition === undefined || isFull) return undefined;
      return { ...filter, conditions: [...filter.conditions, condition] };
    }
    case 'kind': {
      const kind = oneOf(KINDS)(rest);
      return kind === undefined ? undefined : { ...filter, kinds: withOne(filter.kinds, kind) };
    }
    case 'group': {
      const group = oneOf(UNIT_GROUPS)(rest);
      return group === undefined ? undefined : { ...filter, group };
    }
    case 'member': {
      const member = oneOf(MEMBERSHIPS)(rest);
      if (member === undefined) return undefined;
      return { ...filter, memberships: withOne(filter.memberships, member) };
    }
    case 'district': {
      const isDistrict = facts.registry.unit(rest)?.level === 'district';
      return isDistrict ? { ...filter, district: rest } : undefined;
    }
    default:
      return undefined;
  }
}

function withOne<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one];
}

/** Writes the filter of the list as {@link readFilter} reads it; null where there is none. */
export function writeFilter(filter: AreaFilter): string | null {
  if (!isFiltering(filter)) return null;
  const { conditions, kinds, group, memberships, district, untold } = filter;
  const words = Array.from(filter.words.replaceAll(';', ' ').trim())
    .slice(0, MOST_LETTERS)
    .join('')
    .trim();
  return [
    ...(words === '' ? [] : [`words:${words}`]),
    ...conditions.map((condition) => `value:${writeCondition(condition)}`),
    ...kinds.map((kind) => `kind:${kind}`),
    ...(group === null ? [] : [`group:${group}`]),
    ...memberships.map((member) => `member:${member}`),
    ...(district === null ? [] : [`district:${district}`]),
    ...(untold ? ['untold'] : []),
  ].join(';');
}

import type { Facts } from '../facts';
import type { Kind } from '../knowledge/kinds';
import type { SceneItem } from '../scene/scene';
import type { AreaCode, Membership, UnitGroup } from '../units';
import type { Condition } from './choice';
import { type Verdict, verdictOn, type When } from './rule';

/** Which areas of a list are asked for: those of which all parts hold. */
export interface AreaFilter {
  /** As the reader typed it: words of a name or a district, a code, or a condition in words. */
  words: string;
  /** On figures of the areas themselves; all must hold. */
  conditions: readonly Condition[];
  /** Any of these; all where there are none. */
  kinds: readonly Kind[];
  group: UnitGroup | null;
  /** How sure it is that a commune is one of the 67: any of these; all where there are none. */
  memberships: readonly Membership[];
  district: AreaCode | null;
  /** Areas of which it can't be told are listed too. */
  untold: boolean;
}

export const NO_FILTER: AreaFilter = {
  words: '',
  conditions: [],
  kinds: [],
  group: null,
  memberships: [],
  district: null,
  untold: false,
};

/** Does a filter leave any area out? */
export function isFiltering(filter: AreaFilter): boolean {
  const { words, conditions, kinds, group, memberships, district } = filter;
  const lists = [conditions, kinds, memberships];
  return (
    words.trim() !== '' ||
    lists.some((list) => list.length > 0) ||
    group !== null ||
    district !== null
  );
}

/**
 * Judges an area by all of a filter but its words. Conditions on values go by what is certain of the
 * area itself: a containing area's figure meets none of them, and limits only where no value between
 * them fails.
 * @param item the area, with what is known of it in the list
 */
export function judgeArea(
  facts: Facts,
  when: When,
  { unit, knowledge }: Pick<SceneItem, 'unit' | 'knowledge'>,
  { conditions, kinds, group, memberships, district }: AreaFilter,
): Verdict {
  const ofCommunes =
    unit.level === 'district' ||
    ((group === null || unit.groups.includes(group)) &&
      (memberships.length === 0 ||
        (unit.membership !== null && memberships.includes(unit.membership))) &&
      (district === null || unit.parent === district));
  const isKind = kinds.length === 0 || kinds.includes(knowledge.kind);
  if (!ofCommunes || !isKind) return 'fails';
  return verdictOn(facts, unit.code, when, { join: 'and', conditions });
}

import { sureSpanOf } from './comparison/comparable';
import { pointAt } from './knowledge/interval';
import type { Interval, Knowledge, Own } from './knowledge/kinds';
import type { Unranked } from './rankable';
import { rankable } from './rankable';
import type { Scene } from './scene/scene';
import type { AreaCode } from './units';

/** A place among peers, or why there is none. 1 is the highest value. */
export type Rank =
  /** `ties` others have the same value; together they take the places `rank` to `rank + ties`. */
  | { kind: 'ranked'; rank: number; ties: number; of: number; leftOut: number }
  /** All have the same value, so that none is above another. */
  | { kind: 'alike'; of: number; leftOut: number }
  | { kind: 'refused'; reason: Unranked | 'not_ordered' | 'too_few' | 'not_counted' };

/** Fewer figures than this say nothing of an order. */
export const FEWEST = 3;

/**
 * The place of an area among the counted areas of a scene that have figures of their own.
 * What is bounded, inherited or counted otherwise is left out, and its number told.
 */
export function rankOf(scene: Scene, code: AreaCode): Rank {
  if (scene.indicator.kind === 'category') return { kind: 'refused', reason: 'not_ordered' };
  const item = scene.items.get(code);
  if (item?.counted !== true) return { kind: 'refused', reason: 'not_counted' };
  const own = rankable(item.knowledge);
  if (own.kind === 'unranked') return { kind: 'refused', reason: own.reason };
  const counted = [...scene.items.values()].filter((one) => one.counted);
  const values = counted.flatMap(({ knowledge }) => {
    const other = rankable(knowledge);
    return other.kind === 'value' ? [other.value] : [];
  });
  if (values.length < FEWEST) return { kind: 'refused', reason: 'too_few' };
  const [of, leftOut] = [values.length, counted.length - values.length];
  if (values.every((value) => value === own.value)) return { kind: 'alike', of, leftOut };
  return {
    kind: 'ranked',
    rank: 1 + values.filter((value) => value > own.value).length,
    ties: values.filter((value) => value === own.value).length - 1,
    of,
    leftOut,
  };
}

/** The places that an area may take where limits stand in for figures; both ends included. */
export interface PossibleRanks {
  kind: 'ranks';
  best: number;
  worst: number;
  of: number;
}

/**
 * The places that an area may have among all counted areas, by what is known of each: a figure,
 * limits, or nothing. Figures are taken as told, as {@link rankOf} does; what rests on an
 * assumption, or is counted otherwise than asked, counts as nothing known. Equal values share a
 * place.
 * @returns undefined where nothing is known of the area itself, or where any place is possible
 */
export function possibleRanks(scene: Scene, code: AreaCode): PossibleRanks | undefined {
  const item = scene.items.get(code);
  if (scene.indicator.kind === 'category' || item?.counted !== true) return undefined;
  const own = spanOf(item.knowledge);
  if (own === ANYTHING) return undefined;
  const others = [...scene.items.values()].filter((one) => one.counted && one !== item);
  const spans = others.map((one) => spanOf(one.knowledge));
  const best = 1 + spans.filter((span) => isSurelyHigher(span, own)).length;
  const worst = 1 + spans.filter((span) => span.high > own.low).length;
  const of = others.length + 1;
  return best === 1 && worst === of ? undefined : { kind: 'ranks', best, worst, of };
}

const ANYTHING: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

function isSurelyHigher(one: Interval, other: Interval): boolean {
  return one.low > other.high || (one.low === other.high && (one.lowOpen || other.highOpen));
}

/** Where the value of an area lies for sure. */
function spanOf(knowledge: Knowledge): Interval {
  switch (knowledge.kind) {
    case 'unknown':
    case 'inherited':
      return knowledge.limits === null ? ANYTHING : spanOf(knowledge.limits);
    case 'reported':
    case 'implied':
    case 'derived':
    case 'bounded':
    case 'conflict':
      return isCountedAsAsked(knowledge) ? ownSpan(knowledge) : ANYTHING;
  }
}

function isCountedAsAsked({ scope, assumed }: Own): boolean {
  return !scope.otherPopulation && !scope.lineUnstated && assumed !== true;
}

function ownSpan(own: Own): Interval {
  switch (own.kind) {
    case 'bounded':
      return own.interval;
    case 'derived':
      return own.interval;
    case 'reported':
    case 'implied':
      return pointAt(own.value);
    case 'conflict':
      return own.over === 'limits' ? ANYTHING : sureSpanOf(own);
  }
}

import type { Facts } from '../facts';
import type { Bounded, Knowledge } from '../knowledge/kinds';
import { isOwnFigure } from '../knowledge/kinds';
import { ownKnowledge } from '../knowledge/know';
import { lineFor } from '../lines';
import type { Unranked } from '../rankable';
import { rankable } from '../rankable';
import type { PossibleRanks, Rank } from '../ranking';
import { possibleRanks, rankOf } from '../ranking';
import type { Scene, SceneItem } from '../scene/scene';
import { countItems } from '../scene/scene';
import type { AreaCode, Unit } from '../units';

/** An area with a figure of its own, and its place. */
export interface RankedArea {
  unit: Unit;
  knowledge: Extract<Knowledge, { value: number }>;
  /** Refused where there are too few figures for an order. */
  rank: Rank;
  /** Its class on the map; undefined where the reader asked for surer figures than this. */
  place: number | undefined;
}

/** An area of which only limits are known. */
export interface LimitedArea {
  unit: Unit;
  knowledge: Bounded;
  /** Undefined where any place is possible. */
  ranks: PossibleRanks | undefined;
}

/** Why an area has no place, not even among possible ones. */
export type LeftOut =
  | Exclude<Unranked, 'range'>
  /** A commune outside the 67, which stands back. */
  | 'outside';
const REASONS: readonly LeftOut[] = [
  'inherited',
  'other_population',
  'line_unstated',
  'assumed',
  'disputed',
  'unknown',
  'outside',
];

/** Who stands where among some areas; each of them is in one of the three lists. */
export interface Standing {
  /** Exact figures of the areas' own, the highest first; of equal ones by name. */
  ranked: readonly RankedArea[];
  /** The best possible places first. */
  limited: readonly LimitedArea[];
  leftOut: readonly { reason: LeftOut; units: readonly Unit[] }[];
}

/**
 * A scene in which only some areas count; the others stay on the map and stand back.
 * @param codes null leaves the scene as it is
 * @param named they were chosen one by one, so they count though the map may let them stand back
 */
export function sceneAmong(
  scene: Scene,
  codes: ReadonlySet<AreaCode> | null,
  named = false,
): Scene {
  if (codes === null) return scene;
  const items = new Map(
    [...scene.items].map(([code, item]): [AreaCode, SceneItem] => {
      const counted = codes.has(code) && (named || item.counted);
      return [code, counted === item.counted ? item : { ...item, counted }];
    }),
  );
  return { ...scene, items, ...countItems(scene.classes, items) };
}

/**
 * Ranks some areas of a scene among each other. Only exact figures of their own get a place;
 * of limits the possible places are told; all others are left out, and why.
 * @param codes the areas to rank; null ranks all that the scene counts
 * @param named none of them is left out for standing back on the map
 */
export function standingAmong(
  scene: Scene,
  codes: ReadonlySet<AreaCode> | null,
  named = false,
): Standing {
  const among = sceneAmong(scene, codes, named);
  const ranked: RankedArea[] = [];
  const limited: LimitedArea[] = [];
  const leftOut = new Map<LeftOut, Unit[]>();
  for (const [code, item] of among.items) {
    const asked = codes === null ? item.counted : codes.has(code);
    if (!asked) continue;
    const { unit, knowledge } = item;
    const reason = leftOutBy(item);
    if (reason !== undefined) {
      leftOut.set(reason, [...(leftOut.get(reason) ?? []), unit]);
    } else if (isOwnFigure(knowledge)) {
      ranked.push({ unit, knowledge, rank: rankOf(among, code), place: item.classes[0] });
    } else if (knowledge.kind === 'bounded') {
      limited.push({ unit, knowledge, ranks: possibleRanks(among, code) });
    }
  }
  ranked.sort(
    (one, two) => two.knowledge.value - one.knowledge.value || byName(one.unit, two.unit),
  );
  limited.sort(
    (one, two) =>
      (one.ranks?.best ?? 1) - (two.ranks?.best ?? 1) ||
      (one.ranks?.worst ?? Infinity) - (two.ranks?.worst ?? Infinity) ||
      byName(one.unit, two.unit),
  );
  return {
    ranked,
    limited,
    leftOut: REASONS.flatMap((reason) => {
      const units = leftOut.get(reason);
      return units === undefined ? [] : [{ reason, units: units.sort(byName) }];
    }),
  };
}

/** Vietnamese has its own alphabet: Đ after D, marks after letters. */
const collator = new Intl.Collator('vi');

/** Orders units as a Vietnamese register does. */
export function byName(one: Unit, two: Unit): number {
  return collator.compare(one.name, two.name);
}

/**
 * Why an area's figure, or its limits, can't be set against those of others.
 * @returns undefined where it can
 */
export function leftOutBy({
  counted,
  knowledge,
}: Pick<SceneItem, 'counted' | 'knowledge'>): LeftOut | undefined {
  if (!counted) return 'outside';
  const found = rankable(knowledge);
  return found.kind === 'value' || found.reason === 'range' ? undefined : found.reason;
}

/** Have several areas all the same figure, so that none stands above another? */
export function areAlike(ranked: readonly RankedArea[]): boolean {
  const values = new Set(ranked.map(({ knowledge }) => knowledge.value));
  return ranked.length > 1 && values.size === 1;
}

/** A year, and how many areas have exact figures of their own in it. */
export interface FiguredYear {
  year: number;
  areas: number;
}

/**
 * The year in which most of a scene's areas have figures to be ranked by; of several the nearest
 * to the scene's own, and the later of two as near.
 * @param scene its counted areas are asked for
 * @returns undefined where no year has more than the scene's own
 */
export function yearWithMost(facts: Facts, scene: Scene): FiguredYear | undefined {
  const { indicator, request } = scene;
  const counted = [...scene.items.values()].filter((item) => item.counted);
  const figured = facts.years.map((year): FiguredYear => {
    const line = request.line ?? lineFor(facts, indicator.id, year);
    const own = counted.filter(({ unit: { code } }) => {
      const known = ownKnowledge(facts, { indicator: indicator.id, area: code, year, line });
      return known !== undefined && isOwnFigure(known);
    });
    return { year, areas: own.length };
  });
  const now = figured.find(({ year }) => year === request.year)?.areas ?? 0;
  const away = ({ year }: FiguredYear) => Math.abs(year - request.year);
  return figured
    .filter(({ areas }) => areas > now)
    .sort((one, two) => two.areas - one.areas || away(one) - away(two) || two.year - one.year)[0];
}

import type { Facts } from '../facts';
import type { Interval, Measured } from '../knowledge/kinds';
import { evidenceOf, isMeasured } from '../knowledge/kinds';
import type { SceneItem } from '../scene/scene';
import type { AreaCode, Unit } from '../units';
import { byName, type LeftOut, leftOutBy } from './among';
import { comparedAreas } from './areas';
import { comparableOf, spanOf } from './comparable';
import type { PairAxis } from './pairAxis';
import type { PairItem, PairScene } from './pairScene';

/** Why an area has no place of its own on an axis. */
export type Unplaced =
  | LeftOut
  /** Less surely known than the reader asked for. */
  | 'hidden'
  /** Its status stands beside the ladder. */
  | 'beside';

/** An area with a place of its own on both axes: a point, or all that limits leave open. In the
 * indicator's unit; of a status the step. */
export interface PairPlace {
  item: PairItem;
  across: Interval;
  up: Interval;
}

/** Areas that have no place for the same reasons; null for the axis that isn't to blame. */
export interface PairLeftOut {
  across: Unplaced | null;
  up: Unplaced | null;
  units: readonly Unit[];
}

export interface PairPlaces {
  placed: readonly PairPlace[];
  /** The largest group first. */
  leftOut: readonly PairLeftOut[];
}

/**
 * Which counted areas have a place of their own among the others, and why the rest has none. What
 * is a containing area's, or is counted otherwise than asked, gives no place.
 */
export function pairPlaces({ first, second, items }: PairScene): PairPlaces {
  const placed: PairPlace[] = [];
  const leftOut = new Map<string, PairLeftOut>();
  for (const item of items.values()) {
    if (!item.counted) continue;
    const [across, up] = [placeOn(first, item.first), placeOn(second, item.second)];
    if (typeof across !== 'string' && typeof up !== 'string') {
      placed.push({ item, across, up });
      continue;
    }
    const reasons = {
      across: typeof across === 'string' ? across : null,
      up: typeof up === 'string' ? up : null,
    };
    const key = JSON.stringify(reasons);
    const units = leftOut.get(key)?.units ?? [];
    leftOut.set(key, { ...reasons, units: [...units, item.unit] });
  }
  return {
    placed,
    leftOut: [...leftOut.values()]
      .map((group) => ({ ...group, units: [...group.units].sort(byName) }))
      .sort((one, two) => two.units.length - one.units.length),
  };
}

/** The span of an area's own figure or limits on an axis; a reason where it has neither. */
function placeOn(axis: PairAxis, item: SceneItem): Interval | Unplaced {
  const reason = leftOutBy(item);
  if (reason !== undefined) return reason;
  if (item.hidden) return 'hidden';
  const own = evidenceOf(item.knowledge);
  if (own === undefined) return 'unknown';
  return isMeasured(own) ? (spanOn(axis, own) ?? 'beside') : 'disputed';
}

/** Of a status the step; undefined where it stands beside the ladder. */
function spanOn({ scene, steps }: PairAxis, own: Measured): Interval | undefined {
  const span = spanOf(own);
  if (scene.classes.kind === 'numeric') return span;
  const [low, high] = [steps.indexOf(span.low), steps.indexOf(span.high)];
  return low < 0 || high < 0 ? undefined : { ...span, low, high };
}

/** An area that others are held against, with its place on both axes. */
export interface PairReference {
  code: AreaCode;
  across: Interval;
  up: Interval;
}

/**
 * The whole areas that the others are held against, as far as both figures of theirs are known: the
 * district of the selected commune, the 67 and the province.
 */
export function pairReferences(
  facts: Facts,
  { first, second }: PairScene,
  selected: AreaCode | undefined,
): PairReference[] {
  const areas = comparedAreas(facts.registry, selected === undefined ? [] : [selected]);
  const spanFor = (axis: PairAxis, area: AreaCode) => {
    const { indicator, request, line } = axis.scene;
    const own = comparableOf(facts, { indicator: indicator.id, area, year: request.year, line });
    return own === undefined ? undefined : spanOn(axis, own);
  };
  return areas
    .filter(({ role }) => role === 'reference')
    .flatMap(({ code }) => {
      const [across, up] = [spanFor(first, code), spanFor(second, code)];
      return across === undefined || up === undefined ? [] : [{ code, across, up }];
    });
}

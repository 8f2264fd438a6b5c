import type { PairAxis } from '../../domain/comparison/pairAxis';
import type { PairPlace, PairReference } from '../../domain/comparison/pairPlaces';
import type { PairItem, PairScene } from '../../domain/comparison/pairScene';
import type { Interval } from '../../domain/knowledge/kinds';

/** All areas that have the same place on both axes; at least one. */
export interface ScatterGroup {
  /** Stays with the group for as long as it is made of the same areas. */
  key: string;
  items: readonly [PairItem, ...PairItem[]];
  across: Interval;
  up: Interval;
}

/** A whole area that the others are held against. */
interface ScatterReference extends PairReference {
  name: string;
}

/** A scatter plot without pixels. */
export interface ScatterState {
  first: PairAxis;
  second: PairAxis;
  groups: readonly ScatterGroup[];
  references: readonly ScatterReference[];
}

/**
 * Gathers areas that would lie upon each other.
 * @param places of all areas that have one
 */
export function scatterOf(
  { first, second }: Pick<PairScene, 'first' | 'second'>,
  places: readonly PairPlace[],
  references: readonly ScatterReference[],
): ScatterState {
  const groups = new Map<string, ScatterGroup>();
  for (const { item, across, up } of places) {
    const place = JSON.stringify([across, up]);
    const others = groups.get(place)?.items;
    const items: ScatterGroup['items'] = others === undefined ? [item] : [...others, item];
    const key = items.map(({ unit }) => unit.code).join(' ');
    groups.set(place, { key, items, across, up });
  }
  return { first, second, groups: [...groups.values()], references };
}

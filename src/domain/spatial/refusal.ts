import type { Answer } from './answers';

/** With fewer areas Moran's I isn't relied on: the guidance of ArcGIS for it asks for 30. */
export const FEWEST = 30;

/** Where more than half of the areas are unknown, so are most neighbours. */
const LEAST_SHARE = 0.5;

/** Why clusters aren't looked for. */
export type ClusterRefusal =
  /** Fewer areas have a value than say anything. */
  | 'few'
  /** Most areas of the map have none. */
  | 'share'
  /** All values are alike. */
  | 'alike'
  /** Too few of the known areas have a known neighbour. */
  | 'apart'
  /** Statuses without an order. */
  | 'not_ordered';

/**
 * Whether the values themselves forbid it, before anybody's neighbours are looked at.
 * @returns undefined where they don't
 */
export function whyNot(list: readonly Answer[]): ClusterRefusal | undefined {
  const values = list.flatMap((answer) => (answer.kind === 'value' ? [answer.value] : []));
  if (values.length < FEWEST) return 'few';
  if (new Set(values).size < 2) return 'alike';
  return values.length < LEAST_SHARE * list.length ? 'share' : undefined;
}

/** How many of some areas must have a value. */
export function leastKnown(counted: number): number {
  return Math.max(FEWEST, Math.ceil(LEAST_SHARE * counted));
}

import { distanceBetween, type LonLat } from '../geography/distance';
import type { AreaCode } from '../units';

/**
 * The nearest areas of each, by great-circle distance between their label points. Of several as far
 * away the lower code comes first. Near isn't mutual: a lonely area has neighbours whose own
 * neighbours are others.
 * @param points a label point for each area
 * @param count how many neighbours; fewer where there are not so many other areas
 * @returns for each code those of its neighbours, the nearest first
 */
export function nearestNeighbours(
  points: ReadonlyMap<AreaCode, LonLat>,
  count: number,
): Map<AreaCode, AreaCode[]> {
  const areas = [...points].sort(([one], [two]) => (one < two ? -1 : 1));
  return new Map(
    areas.map(([code, point]) => {
      const others = areas
        .filter(([other]) => other !== code)
        .map(([other, place]) => ({ other, away: distanceBetween(point, place) }))
        .sort((one, two) => one.away - two.away);
      return [code, others.slice(0, count).map(({ other }) => other)];
    }),
  );
}

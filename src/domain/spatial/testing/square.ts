import type { UnitFeatures } from '../../geography/layers';
import type { AreaCode } from '../../units';

/**
 * A made-up square area.
 * @param column of its lower left corner, counted in sides
 * @param row of the same
 * @param side in degrees
 */
export function square(
  code: AreaCode,
  column: number,
  row: number,
  side = 1,
): UnitFeatures['features'][number] {
  const ring = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
    [column, row],
  ].map(([x = 0, y = 0]) => [x * side, y * side]);
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

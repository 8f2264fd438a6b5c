import type { Projection } from '../domain/geography/projection';
import type { AreaCode } from '../domain/units';
import { MARK_RADIUS, type MarkedPlace } from './marks';
import type { Disc } from './svgNames';

/** A mark on a drawing, in the drawing's units. */
export interface SvgMark extends Disc {
  code: AreaCode;
}

/** As the projection has it: a degree of the middle parallel's meridian. */
const KILOMETRES_PER_DEGREE = 111.2;

/**
 * The marks that have room in their areas.
 * @param scale CSS pixels to a unit of the drawing
 */
export function marksThatFit(
  places: readonly MarkedPlace[],
  projection: Projection,
  scale: number,
): SvgMark[] {
  const radius = MARK_RADIUS / scale;
  return places.flatMap(({ code, point: [longitude, latitude], clearance }) => {
    const [x, y] = projection.project(longitude, latitude);
    const [, north] = projection.project(longitude, latitude + clearance / KILOMETRES_PER_DEGREE);
    return y - north < radius ? [] : [{ code, x, y, radius }];
  });
}

import { area, circle, destination, kinks } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../geography/distance';
import { never } from '../never';
import type { Choice, CircleChoice, PolygonChoice } from './choice';
import { evenOddInside } from './evenOdd';

/** A region on the ground. */
export interface Shape {
  /** Its edge, closed. */
  rim: readonly Position[];
  /** What it covers: where edges cross each other, by the even-odd rule. */
  inside: Polygon | MultiPolygon;
}

/** Corners of the polygon that a circle is drawn as: at 200 km it is nowhere off by 0.3 %. */
const CIRCLE_CORNERS = 72;

const shapes = new WeakMap<Choice, Shape>();

/**
 * The region that a choice has on the ground, to be drawn and measured; who lies inside is worked out
 * from the choice itself, by the same rule.
 * @returns undefined for choices that aren't made by a shape; the same object for the same choice
 */
export function shapeOf(choice: Choice): Shape | undefined {
  switch (choice.kind) {
    case 'polygon':
    case 'circle': {
      const shape = shapes.get(choice) ?? outlineOf(choice);
      shapes.set(choice, shape);
      return shape;
    }
    case 'distance':
    case 'group':
    case 'district':
    case 'rule':
    case 'areas':
      return undefined;
    default:
      return never(choice);
  }
}

function outlineOf(choice: PolygonChoice | CircleChoice): Shape {
  const outline = choice.kind === 'polygon' ? polygonOf(choice.corners) : circleOf(choice);
  const [rim = []] = outline.coordinates;
  const isCrossing = choice.kind === 'polygon' && isCrossed(choice);
  return { rim, inside: isCrossing ? evenOddInside(rim) : outline };
}

function circleOf({ centre, kilometres }: CircleChoice): Polygon {
  const options = { steps: CIRCLE_CORNERS, units: 'kilometers' } as const;
  return circle([...centre], kilometres, options).geometry;
}

/** Corners as a closed ring. */
export function polygonOf(corners: readonly LonLat[]): Polygon {
  const [first] = corners;
  const ring = first === undefined ? [] : [...corners, first];
  return { type: 'Polygon', coordinates: [ring.map((corner) => [...corner])] };
}

/** What a shape covers, in square kilometres, land and sea together. */
export function squareKilometresOf({ inside }: Shape): number {
  return area(inside) / 1e6;
}

/** Do edges of a polygon cross each other, so that inside and outside are not what they may seem? */
export function isCrossed({ corners }: PolygonChoice): boolean {
  return kinks(polygonOf(corners)).features.length > 0;
}

/**
 * A place at a distance from another.
 * @param bearing degrees from north, clockwise
 */
export function placeAt(from: LonLat, kilometres: number, bearing: number): LonLat {
  const place = destination([...from], kilometres, bearing, { units: 'kilometers' });
  const [longitude = NaN, latitude = NaN] = place.geometry.coordinates;
  return [longitude, latitude];
}

import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import type { Layers } from '../domain/geography/layers';
import type { AreaCode } from '../domain/units';
import type { MapPicture } from './picture';
import { metresPerPixel } from './scale';

/** The source of the marks, and their layer. */
export const MARKS = 'conflict-marks';

/** From the middle of a mark to its edge, in CSS pixels. */
export const MARK_RADIUS = 8.5;

/** An area's label point, which lies inside of it, and how far around it is all its own. */
export interface MarkedPlace {
  code: AreaCode;
  point: [longitude: number, latitude: number];
  /** Kilometres from the point to the next area. */
  clearance: number;
}

/**
 * Where marks stand: inside the areas that they speak of, as long as these don't fade.
 * @returns in the order of the paints
 */
export function markedPlaces(
  { labels, clearances }: Pick<Layers, 'labels' | 'clearances'>,
  { paints, lit }: Pick<MapPicture, 'paints' | 'lit'>,
): MarkedPlace[] {
  return [...paints].flatMap(([code, { mark }]) => {
    const [point, clearance] = [labels[code], clearances[code]];
    const isLit = lit === null || lit.has(code);
    if (!mark || !isLit || point === undefined || clearance === undefined) return [];
    return [{ code, point, clearance }];
  });
}

interface MarkProperties {
  code: AreaCode;
  /** The zoom from which the mark has room in its area. */
  from: number;
}

export function markFeatures(
  places: readonly MarkedPlace[],
): FeatureCollection<Point, MarkProperties> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ code, point, clearance }) => ({
      type: 'Feature',
      properties: { code, from: zoomFor(point[1], clearance) },
      geometry: { type: 'Point', coordinates: point },
    })),
  };
}

/** The zoom at which a distance on the ground is as long as a mark is wide from its middle. */
function zoomFor(latitude: number, kilometres: number): number {
  return Math.log2((metresPerPixel(latitude, 0) * MARK_RADIUS) / (kilometres * 1000));
}

export function markSource(places: readonly MarkedPlace[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: markFeatures(places), maxzoom: 11 };
}

/**
 * A disc where sources disagree, in the middle of the area that they disagree about; none where it
 * would reach into another area. Names make room for it.
 */
export function markLayer(): SymbolLayerSpecification {
  return {
    id: MARKS,
    type: 'symbol',
    source: MARKS,
    // What isn't shown within a whole zoom needs no room.
    filter: ['<', ['-', ['get', 'from'], 1], ['zoom']],
    layout: { 'icon-image': 'mark', 'icon-allow-overlap': true, 'icon-padding': 1 },
    paint: { 'icon-opacity': fromZoom() },
  };
}

const NEAREST_STEP = 14;

/** Zoom may only stand outermost in an expression: so it is gone through in quarters. */
function fromZoom(): ExpressionSpecification {
  const shownAt = (zoom: number): ExpressionSpecification => [
    'case',
    ['<=', ['get', 'from'], zoom],
    1,
    0,
  ];
  const steps: (number | ExpressionSpecification)[] = [];
  for (let zoom = 5.25; zoom <= NEAREST_STEP; zoom += 0.25) steps.push(zoom, shownAt(zoom));
  return ['step', ['zoom'], shownAt(5), ...steps];
}

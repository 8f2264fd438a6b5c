import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Shape } from '../domain/choice/shape';
import type { Level } from '../domain/units';
import { byZoom, sourceOf } from './layers';
import type { Palette } from './palette';

const OUTLINE_PARTS = ['casing', 'line'] as const;

/** The outline of the area that is pointed at, over all borders; a casing keeps it apart from the
 * colours below. Follows the pointer within a frame, so it is feature-state that shows it. */
export function hoverLayers(level: Level, palette: Palette): LineLayerSpecification[] {
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
  return OUTLINE_PARTS.map((part) => ({
    id: `${level}-hover-${part}`,
    type: 'line',
    source: sourceOf(level),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': part === 'casing' ? palette.paper : palette.accent,
      'line-width': ['case', hovered, part === 'casing' ? 4 : 1.75, 0],
      'line-opacity': ['case', hovered, 1, 0],
    },
  }));
}

/** The outline of selected areas, of either level: a source of its own, as there are few. */
export function selectionLayers(palette: Palette): LineLayerSpecification[] {
  return OUTLINE_PARTS.map((part) => ({
    id: `selected-${part}`,
    type: 'line',
    source: 'selected',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': part === 'casing' ? palette.paper : palette.accent,
      'line-width': part === 'casing' ? byZoom(4.5, 7) : byZoom(2, 3.5),
    },
  }));
}

/** The inside of a region that a reader has drawn. It lies below the areas, whose colours mean
 * something and may not change, and so shows on the sea and beyond the borders. */
export function shapeFill(palette: Palette): FillLayerSpecification {
  return {
    id: 'shape-fill',
    type: 'fill',
    source: SHAPE,
    paint: { 'fill-color': palette.accent, 'fill-opacity': 0.14, 'fill-antialias': false },
  };
}

/** The outline of a region that a reader has drawn: dashed, as no border is. */
export function shapeLayers(palette: Palette): LineLayerSpecification[] {
  return [
    {
      id: 'shape-casing',
      type: 'line',
      source: SHAPE,
      filter: RIM,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.paper, 'line-width': 4.5, 'line-opacity': 0.9 },
    },
    {
      id: 'shape-line',
      type: 'line',
      source: SHAPE,
      filter: RIM,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2, 'line-dasharray': [3, 1.5] },
    },
  ];
}

/** The source of what a reader has drawn. */
export const SHAPE = 'shape';
/** Its edge is a line of its own: its inside may come in pieces. */
const RIM: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

/** What the source holds. @param shape undefined where nothing is drawn */
export function shapeFeatures(shape: Shape | undefined): FeatureCollection {
  if (shape === undefined) return { type: 'FeatureCollection', features: [] };
  const rim: LineString = { type: 'LineString', coordinates: [...shape.rim] };
  const features = [shape.inside, rim].map((geometry): Feature => {
    return { type: 'Feature', properties: {}, geometry };
  });
  return { type: 'FeatureCollection', features };
}

import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { GeoJSON } from 'geojson';
import type { Place } from '../domain/facts';
import type { Layers } from '../domain/geography/layers';
import type { Unit } from '../domain/units';
import { labelFeatures } from './labels';
import { areaLayers, borderLayers } from './layers';
import { MARKS, markSource } from './marks';
import { hoverLayers, selectionLayers, SHAPE, shapeFill, shapeLayers } from './outlines';
import type { Palette } from './palette';

/**
 * The whole style as data: no glyph server, no sprite, no network. Images, marks and names are
 * added once the map is there.
 */
export function styleOf(
  layers: Layers,
  units: readonly Unit[],
  places: readonly Place[],
  palette: Palette,
): StyleSpecification {
  return {
    version: 8,
    // A change of theme or year is seen at once.
    transition: { duration: 0, delay: 0 },
    sources: {
      land: lines({ type: 'Feature', properties: {}, geometry: layers.land }),
      districts: areas(layers.districts),
      communes: areas(layers.communes),
      'commune-borders': lines(layers.communeBorders),
      'district-borders': lines(layers.districtBorders),
      outline: lines(layers.outline),
      selected: lines(NOTHING),
      [SHAPE]: lines(NOTHING),
      [MARKS]: markSource([]),
      labels: {
        type: 'geojson',
        data: labelFeatures(units, layers.labels, places),
        promoteId: 'code',
        maxzoom: 11,
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
      {
        id: 'coast',
        type: 'line',
        source: 'land',
        paint: { 'line-color': palette.coast, 'line-width': 0.6, 'line-opacity': 0.45 },
      },
      shapeFill(palette),
      ...areaLayers('district', palette),
      ...areaLayers('commune', palette),
      ...borderLayers(palette),
      ...shapeLayers(palette),
      ...selectionLayers(palette),
      ...hoverLayers('district', palette),
      ...hoverLayers('commune', palette),
    ],
  };
}

const NOTHING: GeoJSON = { type: 'FeatureCollection', features: [] };

/** At zoom 11 a tile's grid is finer than the layers', so nearer tiles needn't be cut. */
const MAXZOOM = 11;
/** Pixels; neighbours are simplified apart, and a larger one would open gaps to be seen. */
const TOLERANCE = 0.3;

function areas(data: GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'code', maxzoom: MAXZOOM, tolerance: TOLERANCE };
}

function lines(data: GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: MAXZOOM, tolerance: TOLERANCE };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Place } from '../src/domain/facts';

const position = z.array(z.number()).min(2).max(3);
const rings = z.array(z.array(position));
const polygonal = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]);
const featureOf = <P extends z.ZodType, G extends z.ZodType>(properties: P, geometry: G) =>
  z.object({ type: z.literal('Feature'), properties, geometry });
const collectionOf = <F extends z.ZodType>(feature: F) =>
  z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });

const unitFeature = featureOf(
  z.object({ code: z.string(), label_lon: z.number(), label_lat: z.number() }),
  polygonal,
);
export const unitLayer = collectionOf(unitFeature);
export const landLayer = collectionOf(featureOf(z.object({}), polygonal)).refine(
  (layer) => layer.features.length === 1,
  'the land is one feature',
);
export const borderLayer = collectionOf(
  featureOf(
    z.object({}),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
  ),
).refine((layer) => layer.features.length === 1, 'the border is one feature');

export type Polygonal = z.infer<typeof polygonal>;
export type UnitLayer = z.infer<typeof unitLayer>;
/** The rings of one polygon: the outer one, then the holes. */
export type PolygonRings = z.infer<typeof rings>;

/** The polygons of a geometry, one or many. */
export function polygonsOf(geometry: Polygonal): PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Reads a file below `geo/` and parses it as JSON, unchecked. */
export function readGeoJson(root: string, file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

export interface CsvRow {
  /** The line in the file, the header being 1. */
  row: number;
  values: Record<string, string>;
}

/**
 * Reads a CSV whose fields hold no line breaks.
 * @returns the header and the rows with their line numbers
 */
export function readCsv(root: string, file: string): { columns: string[]; rows: CsvRow[] } {
  const text = readFileSync(join(root, file), 'utf8');
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  return {
    columns: meta.fields ?? [],
    rows: data.map((values, index) => ({ row: index + 2, values })),
  };
}

/** The layers on disk, checked for their shape only; `checkGeo` says what else must hold. */
export function readLayers(root: string) {
  const [land] = landLayer.parse(readGeoJson(root, 'geo/land.geojson')).features;
  const [border] = borderLayer.parse(readGeoJson(root, 'geo/china-border.geojson')).features;
  if (!land || !border) throw new Error('geo/ lacks the land or the border');
  return {
    communes: unitLayer.parse(readGeoJson(root, 'geo/communes.geojson')),
    districts: unitLayer.parse(readGeoJson(root, 'geo/districts.geojson')),
    land: land.geometry,
    border: border.geometry,
  };
}

const place = z
  .object({
    name_vi: z.string(),
    name_en: z.string(),
    kind: z.enum(['provincial seat', 'district seat', 'sea', 'neighbour']),
    lon: z.coerce.number(),
    lat: z.coerce.number(),
    from_zoom: z.coerce.number(),
  })
  .transform(({ name_vi, name_en, from_zoom, ...rest }): Place => ({
    name: { vi: name_vi, en: name_en },
    fromZoom: from_zoom,
    ...rest,
  }));

/** Places to name on the base map. */
export function readPlaces(root: string): Place[] {
  return readCsv(root, 'geo/places.csv').rows.map(({ values }) => place.parse(values));
}

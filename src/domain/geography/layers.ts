import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';
import type { AreaCode } from '../units';

export interface UnitProperties {
  code: AreaCode;
}

/** Areas of units, one feature a code; the feature's id is its code too. */
export type UnitFeatures = FeatureCollection<Polygon | MultiPolygon, UnitProperties>;

export type UnitObject = TopologyPolygon<UnitProperties> | TopologyMultiPolygon<UnitProperties>;

/** Every object is a collection of polygons; the type is checked where the topology is built. */
interface UnitCollection extends GeometryCollection<UnitProperties> {
  geometries: UnitObject[];
}

/** A topology of the two levels: communes, and the districts made of the same arcs. */
export type UnitsTopology = Topology<{ communes: UnitCollection; districts: UnitCollection }>;

/** What the browser loads: the two levels and the land around the province. */
export type LayersTopology = Topology<{
  communes: UnitCollection;
  districts: UnitCollection;
  land: TopologyMultiPolygon;
}>;

/** The file that ships. */
export interface LayersFile extends Points {
  topology: LayersTopology;
}

interface Points {
  /** Longitude and latitude of each unit's label, a point inside of it, by code. */
  labels: Record<AreaCode, [number, number]>;
  /** Kilometres from that point to the nearest other unit of the level, by code. */
  clearances: Record<AreaCode, number>;
}

/** The layers as GeoJSON, WGS 84, ready for the map. */
export interface Layers extends Points {
  communes: UnitFeatures;
  districts: UnitFeatures;
  /** Land outside the province, reaching a little below its edge: the units must be painted over
   * it, opaque. Its own islands and mainland are the districts. */
  land: MultiPolygon;
  /** Borders between communes of one district. */
  communeBorders: MultiLineString;
  /** Borders between districts. */
  districtBorders: MultiLineString;
  /** The province's outer line: its coast and its borders on land. */
  outline: MultiLineString;
}

/** Arcs of a unit, by index, whichever way they run. */
function arcsOf(unit: UnitObject): number[] {
  const rings: number[][] = unit.type === 'Polygon' ? unit.arcs : unit.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

/**
 * Turns the shipped topology into layers for the map.
 * @param file what `buildLayers` wrote
 * @returns GeoJSON of the areas, and the borders by rank, each line once
 */
export function decodeLayers(file: LayersFile): Layers {
  const { topology, labels, clearances } = file;
  const { communes, districts, land } = topology.objects;
  const betweenDistricts = new Set(districts.geometries.flatMap(arcsOf));
  const inner = [...sharedArcs(communes)].filter((arc) => !betweenDistricts.has(arc));
  return {
    communes: unitFeatures(topology, communes),
    districts: unitFeatures(topology, districts),
    land: feature(topology, land).geometry,
    communeBorders: mesh(topology, { type: 'MultiLineString', arcs: inner.map((arc) => [arc]) }),
    districtBorders: mesh(topology, districts, (one, two) => one !== two),
    outline: mesh(topology, districts, (one, two) => one === two),
    labels,
    clearances,
  };
}

function sharedArcs(units: UnitCollection): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const arc of units.geometries.flatMap(arcsOf)) (seen.has(arc) ? shared : seen).add(arc);
  return shared;
}

/** The features of a level; their ids are their codes, for `promoteId` and for lookups. */
export function unitFeatures(topology: Topology, units: UnitCollection): UnitFeatures {
  return {
    type: 'FeatureCollection',
    features: units.geometries.map((unit) => {
      const code = unit.properties?.code ?? '';
      const coordinates: Position[][][] =
        unit.type === 'Polygon'
          ? [feature(topology, unit).geometry.coordinates]
          : feature(topology, unit).geometry.coordinates;
      return {
        type: 'Feature',
        id: code,
        properties: { code },
        geometry: { type: 'MultiPolygon', coordinates },
      };
    }),
  };
}

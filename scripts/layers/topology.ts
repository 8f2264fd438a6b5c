import type { GeoJsonProperties, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { UnitObject, UnitsTopology } from '../../src/domain/geography/layers';
import { polygonsOf, type UnitLayer } from '../geo-files';

/** The polygons of one unit: positions by ring by polygon. */
export interface UnitPolygons {
  code: string;
  polygons: Position[][][];
}

/** The features of a layer as plain polygons. */
export function unitPolygons(layer: UnitLayer): UnitPolygons[] {
  return layer.features.map((unit) => ({
    code: unit.properties.code,
    polygons: polygonsOf(unit.geometry),
  }));
}

/**
 * Finds the borders that units share and cuts them into arcs.
 * @param communes polygons of the communes
 * @param districts polygons of the districts, made of the same positions
 * @returns one topology of both levels, in the units of its input
 */
export function unitsTopology(
  communes: readonly UnitPolygons[],
  districts: readonly UnitPolygons[],
): UnitsTopology {
  const built = topology({ communes: collection(communes), districts: collection(districts) });
  return {
    type: 'Topology',
    arcs: built.arcs,
    objects: {
      communes: unitCollection(built, 'communes'),
      districts: unitCollection(built, 'districts'),
    },
  };
}

function collection(units: readonly UnitPolygons[]) {
  return {
    type: 'FeatureCollection' as const,
    features: units.map(({ code, polygons }) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: { type: 'MultiPolygon', coordinates: polygons } satisfies MultiPolygon,
    })),
  };
}

function unitCollection(built: Topology, name: string) {
  const object = built.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`No collection ${name}`);
  return { type: object.type, geometries: object.geometries.map(unitObject) };
}

function unitObject(object: GeometryObject<GeoJsonProperties>): UnitObject {
  if (object.type !== 'MultiPolygon') throw new Error(`A unit is a ${String(object.type)}`);
  const code: unknown = object.properties?.['code'];
  if (typeof code !== 'string') throw new Error('A unit without a code');
  return { type: 'MultiPolygon', arcs: object.arcs, properties: { code } };
}

import { area } from '@turf/turf';
import type { LineString, MultiPolygon, Position } from 'geojson';
import type { Place, UnitGeography } from '../facts';
import type { AreaCode } from '../units';
import { distanceBetween, distanceToLines, type LonLat } from './distance';
import { unitFeatures, type UnitsTopology } from './layers';
import { neighboursByCode } from './neighbours';

/** The layers to measure, as precise as they are on disk. */
export interface GeographyLayers {
  topology: UnitsTopology;
  labels: Readonly<Record<AreaCode, LonLat>>;
  /** All land, the province's included: its edge is the coast. */
  land: MultiPolygon;
}

/**
 * Measures every district and commune. Distances are straight lines from the unit's label point,
 * a point well inside its largest part, so they are never 0 for a unit that lies on the line:
 * - `borderKm`: to the province's land border with China;
 * - `coastKm`: to the nearest line between land and sea, of the mainland or of any island,
 *   tidal estuaries included as the coastline has them;
 * - `capitalKm`: to the provincial seat.
 * `areaKm2` is the land area of this geometry (turf, on the sphere), not the official natural
 * area, which counts tidal flats. `neighbours` share a border within the province.
 * @param layers areas and coast
 * @param places must hold one provincial seat
 * @param border the land border with China
 * @returns for each code its measures; km and km² unrounded
 * @throws Error where a unit has no label point, or no provincial seat is named
 */
export function describeGeography(
  layers: GeographyLayers,
  places: readonly Place[],
  border: LineString,
): Record<AreaCode, UnitGeography> {
  const capital = places.find((place) => place.kind === 'provincial seat');
  if (capital === undefined) throw new Error('No provincial seat among the places');
  const seat: LonLat = [capital.lon, capital.lat];
  const coast: Position[][] = layers.land.coordinates.flat();
  const { communes, districts } = layers.topology.objects;
  const described: Record<AreaCode, UnitGeography> = {};
  for (const level of [districts, communes]) {
    const neighbours = neighboursByCode(level.geometries);
    for (const unit of unitFeatures(layers.topology, level).features) {
      const { code } = unit.properties;
      const label = layers.labels[code];
      if (label === undefined) throw new Error(`No label point for unit ${code}`);
      described[code] = {
        neighbours: neighbours.get(code) ?? [],
        areaKm2: area(unit) / 1e6,
        borderKm: distanceToLines(label, [border.coordinates]),
        coastKm: distanceToLines(label, coast),
        capitalKm: distanceBetween(label, seat),
      };
    }
  }
  return described;
}

import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { type LayersFile, unitFeatures } from '../src/domain/geography/layers';
import { readLayers, type UnitLayer } from './geo-files';
import { backdrop } from './layers/backdrop';
import { clearancesOf } from './layers/clearances';
import { GRID, snapLayers } from './layers/snap';
import { unitPolygons, unitsTopology, type UnitPolygons } from './layers/topology';

/**
 * Builds the layers that ship from `geo/`: communes and districts on shared arcs, the land around
 * them, label points with the room around each, all on a grid of 0.0001° (about 11 m).
 * @param root the project's root
 * @returns what `decodeLayers` reads
 * @throws where a file is not what its schema asks for, or a ring cannot be kept valid
 */
export function buildLayers(root = '.'): LayersFile {
  const { communes, districts, land } = readLayers(root);
  const labels = { ...labelsOf(communes), ...labelsOf(districts) };
  const around = backdrop(land, communes, labels);
  const [communeUnits, districtUnits] = [unitPolygons(communes), unitPolygons(districts)];
  const [onGrid = [], districtsOnGrid = [], landOnGrid = []] = snapLayers([
    communeUnits.map((unit) => unit.polygons),
    districtUnits.map((unit) => unit.polygons),
    [around],
  ]);
  const units = unitsTopology(
    replaced(communeUnits, onGrid),
    replaced(districtUnits, districtsOnGrid),
  );
  const topology = withLand(units, landOnGrid[0] ?? []);
  const onGridLabels = Object.fromEntries(
    Object.entries(labels).map(([code, [lon, lat]]): [string, [number, number]] => [
      code,
      [onto(lon), onto(lat)],
    ]),
  );
  return {
    topology,
    labels: onGridLabels,
    clearances: {
      ...clearancesOf(unitFeatures(topology, topology.objects.communes), onGridLabels),
      ...clearancesOf(unitFeatures(topology, topology.objects.districts), onGridLabels),
    },
  };
}

/** Label points by code, in degrees. */
export function labelsOf(layer: UnitLayer): Record<string, [number, number]> {
  return Object.fromEntries(
    layer.features.map(({ properties }) => [
      properties.code,
      [properties.label_lon, properties.label_lat],
    ]),
  );
}

function onto(degrees: number): number {
  return Math.round(degrees * GRID) / GRID;
}

function replaced(units: readonly UnitPolygons[], polygons: Position[][][][]): UnitPolygons[] {
  return units.map(({ code }, index) => ({ code, polygons: polygons[index] ?? [] }));
}

/** Adds the land, whose arcs nobody shares, and writes all arcs as steps from point to point. */
function withLand(
  units: ReturnType<typeof unitsTopology>,
  land: Position[][][],
): LayersFile['topology'] {
  const first = units.arcs.length;
  const arcs = [...units.arcs, ...land.flat()];
  let next = first;
  const landArcs = land.map((polygon) => polygon.map(() => [next++]));
  const whole: LayersFile['topology'] = {
    type: 'Topology',
    objects: { ...units.objects, land: { type: 'MultiPolygon', arcs: landArcs } },
    arcs,
  };
  const { arcs: steps } = quantize(whole, { scale: [1, 1], translate: [0, 0] });
  return { ...whole, arcs: steps, transform: { scale: [1 / GRID, 1 / GRID], translate: [0, 0] } };
}

import type { UnitGeography } from '../src/domain/facts';
import { describeGeography } from '../src/domain/geography/describe';
import type { AreaCode } from '../src/domain/units';
import { polygonsOf, readLayers, readPlaces } from './geo-files';
import { labelsOf } from './layers';
import { unitPolygons, unitsTopology } from './layers/topology';

/**
 * Measures the units of `geo/` on the layers as they are on disk, before they are snapped.
 * @param root the project's root
 * @returns neighbours, land area (km²) and distances (km) by code of district or commune
 */
export function buildGeography(root: string): Record<AreaCode, UnitGeography> {
  const { communes, districts, land, border } = readLayers(root);
  return describeGeography(
    {
      topology: unitsTopology(unitPolygons(communes), unitPolygons(districts)),
      labels: { ...labelsOf(communes), ...labelsOf(districts) },
      land: { type: 'MultiPolygon', coordinates: polygonsOf(land) },
    },
    readPlaces(root),
    border,
  );
}

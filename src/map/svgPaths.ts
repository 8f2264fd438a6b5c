import type { Layers, UnitFeatures } from '../domain/geography/layers';
import type { Projection } from '../domain/geography/projection';
import { pathOf } from '../domain/geography/projection';
import type { AreaCode } from '../domain/units';

/** All layers as `d` of SVG paths. */
export interface SvgPaths {
  communes: Map<AreaCode, string>;
  districts: Map<AreaCode, string>;
  land: string;
  communeBorders: string;
  districtBorders: string;
  outline: string;
}

export function svgPaths(layers: Layers, projection: Projection): SvgPaths {
  const areas = ({ features }: UnitFeatures) =>
    new Map(
      features.map(({ properties, geometry }): [AreaCode, string] => {
        const rings =
          geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
        return [properties.code, pathOf(rings, projection, true)];
      }),
    );
  return {
    communes: areas(layers.communes),
    districts: areas(layers.districts),
    land: pathOf(layers.land.coordinates.flat(), projection, true),
    communeBorders: pathOf(layers.communeBorders.coordinates, projection, false),
    districtBorders: pathOf(layers.districtBorders.coordinates, projection, false),
    outline: pathOf(layers.outline.coordinates, projection, false),
  };
}

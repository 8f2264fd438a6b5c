import type { Layers, UnitFeatures } from '../domain/geography/layers';
import type { AreaCode } from '../domain/units';

/**
 * Finds the areas to outline.
 * @returns for codes, in their order, the features of either level; unknown ones are left out
 */
export function featuresByCode(layers: Layers): (codes: readonly AreaCode[]) => UnitFeatures {
  const byCode = new Map(
    [...layers.districts.features, ...layers.communes.features].map((feature) => [
      feature.properties.code,
      feature,
    ]),
  );
  return (codes) => ({
    type: 'FeatureCollection',
    features: codes.flatMap((code) => byCode.get(code) ?? []),
  });
}

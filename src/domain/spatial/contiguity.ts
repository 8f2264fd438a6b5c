import type { UnitFeatures } from '../geography/layers';
import type { AreaCode } from '../units';

/**
 * Queen contiguity: areas that share a stretch of border or a single point. The areas must come
 * from one topology, in which a point that two of them share has the same position in both.
 * @returns for each code those of its neighbours, ascending; none for an island
 */
export function queenNeighbours({
  features,
}: Pick<UnitFeatures, 'features'>): Map<AreaCode, AreaCode[]> {
  const touching = new Map(
    features.map(({ properties }) => [properties.code, new Set<AreaCode>()]),
  );
  const columns = new Map<number, Map<number, AreaCode[]>>();
  for (const { properties, geometry } of features) {
    const { code } = properties;
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      for (const [longitude = NaN, latitude = NaN] of ring) {
        const column = columns.get(longitude) ?? new Map<number, AreaCode[]>();
        columns.set(longitude, column);
        const here = column.get(latitude);
        if (here === undefined) {
          column.set(latitude, [code]);
        } else if (!here.includes(code)) {
          for (const other of here) {
            touching.get(other)?.add(code);
            touching.get(code)?.add(other);
          }
          here.push(code);
        }
      }
    }
  }
  return new Map([...touching].map(([code, codes]) => [code, [...codes].sort()]));
}

import { neighbors } from 'topojson-client';
import type { AreaCode } from '../units';
import type { UnitObject } from './layers';

/**
 * Units that share a stretch of border: an arc of the topology. A corner alone is not a border,
 * and water between two islands is not one either, so an island unit has an empty list.
 * @param units units of one level, of one topology
 * @returns for each code the codes of its neighbours, ascending
 */
export function neighboursByCode(units: UnitObject[]): Map<AreaCode, AreaCode[]> {
  const codes = units.map((unit) => unit.properties?.code ?? '');
  return new Map(
    neighbors(units).map((indexes, position) => [
      codes[position] ?? '',
      indexes.flatMap((index) => codes[index] ?? []).sort(),
    ]),
  );
}

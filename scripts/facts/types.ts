import type { UnitType } from '../../src/domain/units';

const TYPES: Record<string, UnitType> = {
  Tỉnh: 'province',
  'Thành phố': 'city',
  'Thị xã': 'town',
  Huyện: 'district',
  Phường: 'ward',
  'Thị trấn': 'township',
  Xã: 'commune',
  'Đặc khu': 'special_zone',
};

/**
 * A type as the registers write it.
 * @throws Error where no type is called so
 */
export function typeOf(words: string): UnitType {
  const type = TYPES[words];
  if (type === undefined) throw new Error(`No unit type is called "${words}"`);
  return type;
}

/**
 * A unit as an act names it, its type before its name: `Thị trấn Bình Liêu`.
 * @throws Error where it begins with no type
 */
export function namedUnit(words: string): { name: string; type: UnitType } {
  const found = Object.entries(TYPES).find(([type]) => words.startsWith(`${type} `));
  if (found === undefined) throw new Error(`"${words}" begins with no unit type`);
  const [prefix, type] = found;
  return { name: words.slice(prefix.length + 1), type };
}

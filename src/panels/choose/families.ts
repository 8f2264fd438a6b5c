import { group } from 'd3-array';
import type { Family, Indicator } from '../../domain/indicators';

const ORDER: readonly Family[] = [
  'poverty',
  'income',
  'infrastructure',
  'new_rural',
  'services',
  'people',
  'land',
  'programme',
];

/** Indicators by family, in the order in which readers look for them; empty families left out. */
export function byFamily(indicators: readonly Indicator[]): [Family, Indicator[]][] {
  const families = group(indicators, (indicator) => indicator.family);
  return ORDER.flatMap((family): [Family, Indicator[]][] => {
    const members = families.get(family);
    return members === undefined ? [] : [[family, members]];
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegisters } from './check-geo/registers';
import { checkBorder, checkLand, checkUnitLayer } from './check-geo/layers';
import type { Problem } from './problem';

const FILES = [
  'geo/communes.geojson',
  'geo/districts.geojson',
  'geo/land.geojson',
  'geo/china-border.geojson',
  'geo/units.csv',
  'geo/districts.csv',
  'geo/units-2019.csv',
  'geo/units-2025.csv',
  'geo/reforms.csv',
  'geo/places.csv',
];

/**
 * Checks everything below `geo/`: registers, reforms, places and layers, and that they agree.
 * @param root the project's root
 * @returns what is wrong, each with file, row and column; empty where all is well
 */
export function checkGeo(root: string): Problem[] {
  const missing = FILES.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    return missing.map((file) => ({ file, row: null, column: null, message: 'file is missing' }));
  }
  const registers = checkRegisters(root);
  return [
    ...registers.problems,
    ...checkUnitLayer(root, 'geo/communes.geojson', 'geo/units.csv', registers.communes),
    ...checkUnitLayer(root, 'geo/districts.geojson', 'geo/districts.csv', registers.districts),
    ...checkLand(root),
    ...checkBorder(root),
  ];
}

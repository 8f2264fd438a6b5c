import type { LayersFile } from './layers';

/** Is this a file that `buildLayers` of this program wrote? */
export function isLayersFile(value: unknown): value is LayersFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'labels' in value &&
    'clearances' in value &&
    'topology' in value &&
    typeof value.topology === 'object' &&
    value.topology !== null &&
    'arcs' in value.topology
  );
}

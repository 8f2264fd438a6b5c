import type { Registry } from '../units';
import { type AreaCode, PROGRAMME, PROVINCE } from '../units';

/** What an area is held against: its district where it is a commune, the 67, the province. */
export function referencesOf(registry: Registry, area: AreaCode): AreaCode[] {
  if (area === PROVINCE) return [];
  if (area === PROGRAMME) return [PROVINCE];
  const unit = registry.unit(area);
  return unit?.level === 'commune' ? [unit.parent, PROGRAMME, PROVINCE] : [PROGRAMME, PROVINCE];
}

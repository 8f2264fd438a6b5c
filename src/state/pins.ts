import type { AreaCode } from '../domain/units';
import { MOST_PINS } from './compareView';

/**
 * Adds an area to those that are pinned.
 * @returns null where there is room for no more; the same list where it is pinned already
 */
export function withPin(pins: readonly AreaCode[], code: AreaCode): readonly AreaCode[] | null {
  if (pins.includes(code)) return pins;
  return pins.length >= MOST_PINS ? null : [...pins, code];
}

/** Takes an area from those that are pinned. */
export function withoutPin(pins: readonly AreaCode[], code: AreaCode): readonly AreaCode[] {
  return pins.filter((one) => one !== code);
}

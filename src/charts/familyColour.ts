import { classColours, type Theme } from '../domain/colours';
import type { Family } from '../domain/indicators';

/** One colour for a family, from the middle of its ramp: strong enough for a line on paper. */
export function familyColour(family: Family, theme: Theme): string {
  const shades = classColours(
    family,
    { kind: 'numeric', zero: false, limits: [0, 1, 2], values: null },
    theme,
  );
  return shades[2] ?? 'currentColor';
}

import { interpolateLab } from 'd3-interpolate';
import type { Theme } from './colours';
import type { PairSize } from './comparison/pairScene';
import type { Family } from './indicators';

/** Two hues that readers without green or red cones tell apart too: one is warm, the other cool. */
type Warm = 'poverty' | 'gold';
type Cool = 'income' | 'infrastructure';

/** The corners of a mixed key: neither is high, one of them is, both are. Each darker (light) or
 * brighter (dark) than the one before. */
interface Corners {
  neither: string;
  warm: Record<Warm, string>;
  cool: Record<Cool, string>;
  both: Record<Warm, string>;
}

const CORNERS: Record<Theme, Corners> = {
  light: {
    neither: '#e7d9ba',
    warm: { poverty: '#c4562c', gold: '#b08a1c' },
    cool: { income: '#1a8a99', infrastructure: '#4476b8' },
    both: { poverty: '#4d1428', gold: '#2f2b26' },
  },
  dark: {
    neither: '#3f3d37',
    warm: { poverty: '#d9743f', gold: '#a8932a' },
    cool: { income: '#3a9aa8', infrastructure: '#5688cc' },
    both: { poverty: '#f6ebe4', gold: '#eef2df' },
  },
};

/** Each family keeps its own hue where it can; green can't be told from red-brown by all readers,
 * so new-rural figures take the nearest that can. */
function hueOf(family: Family): Exclude<Warm, 'gold'> | Cool {
  switch (family) {
    case 'poverty':
      return 'poverty';
    case 'income':
    case 'new_rural':
      return 'income';
    case 'infrastructure':
    case 'people':
    case 'land':
    case 'programme':
    case 'services':
      return 'infrastructure';
  }
}

/** The hues of two families; where both are warm, or both cool, the second takes another. */
function huesOf(first: Family, second: Family): { warm: Warm; cool: Cool; turned: boolean } {
  const [one, two] = [hueOf(first), hueOf(second)];
  if (one === 'poverty') {
    return { warm: one, cool: two === 'poverty' ? 'infrastructure' : two, turned: false };
  }
  return { warm: two === 'poverty' ? two : 'gold', cool: one, turned: true };
}

/**
 * The colours of a key of two families, in the order of its cells: row by row from the lowest, each
 * from the left. Mixed in CIELAB between four corners.
 * @param first the family along the width; `second` along the height
 * @returns hex or rgb strings
 */
export function pairColours(
  first: Family,
  second: Family,
  { columns, rows }: PairSize,
  theme: Theme,
): string[] {
  const { warm, cool, turned } = huesOf(first, second);
  const corners = CORNERS[theme];
  const [right, top] = turned
    ? [corners.cool[cool], corners.warm[warm]]
    : [corners.warm[warm], corners.cool[cool]];
  const bottom = interpolateLab(corners.neither, right);
  const above = interpolateLab(top, corners.both[warm]);
  return Array.from({ length: rows * columns }, (_, cell) => {
    const across = shareOf(cell % columns, columns);
    return interpolateLab(bottom(across), above(across))(shareOf(Math.floor(cell / columns), rows));
  });
}

/** How far along an axis a step lies, from 0 to 1; a step alone lies in the middle. */
function shareOf(step: number, steps: number): number {
  return steps === 1 ? 0.5 : step / (steps - 1);
}

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

/** What one side of a mixed key shows. */
export interface PairSide {
  family: Family;
  /** Tells it from whatever else may stand on the other side: the indicator with its year. */
  name: string;
}

type Hue = { temperature: 'warm'; hue: Warm } | { temperature: 'cool'; hue: Cool };

/**
 * The hues of two sides: its family's, and where both are warm, or both cool, another for one of
 * them. Which one doesn't depend on their order, so that each side keeps its hue when they are
 * exchanged.
 */
function huesOf(first: PairSide, second: PairSide): [Hue, Hue] {
  const [one, two] = [hueOf(first.family), hueOf(second.family)];
  if (one === 'poverty' && two === 'poverty') {
    const kept: Hue = { temperature: 'warm', hue: one };
    const other: Hue = { temperature: 'cool', hue: 'infrastructure' };
    return comesFirst(first, second) ? [kept, other] : [other, kept];
  }
  if (one !== 'poverty' && two !== 'poverty') {
    const other: Hue = { temperature: 'warm', hue: 'gold' };
    return comesFirst(first, second)
      ? [{ temperature: 'cool', hue: one }, other]
      : [other, { temperature: 'cool', hue: two }];
  }
  return [ownHue(one), ownHue(two)];
}

function ownHue(hue: 'poverty' | Cool): Hue {
  return hue === 'poverty' ? { temperature: 'warm', hue } : { temperature: 'cool', hue };
}

function comesFirst(one: PairSide, other: PairSide): boolean {
  const [before, after] = [one, other].map(({ family, name }) => `${family} ${name}`);
  return (before ?? '') <= (after ?? '');
}

/**
 * The colours of a key of two sides, in the order of its cells: row by row from the lowest, each
 * from the left. Mixed in CIELAB between four corners. With the sides exchanged, the key has the same
 * colours with its rows for columns.
 * @param first the side along the width; `second` along the height
 * @returns hex or rgb strings
 */
export function pairColours(
  first: PairSide,
  second: PairSide,
  { columns, rows }: PairSize,
  theme: Theme,
): string[] {
  const corners = CORNERS[theme];
  const hues = huesOf(first, second);
  const [right, top] = hues.map((hue) =>
    hue.temperature === 'warm' ? corners.warm[hue.hue] : corners.cool[hue.hue],
  );
  const warm = hues.find((hue) => hue.temperature === 'warm')?.hue ?? 'gold';
  const bottom = interpolateLab(corners.neither, right ?? '');
  const above = interpolateLab(top ?? '', corners.both[warm]);
  return Array.from({ length: rows * columns }, (_, cell) => {
    const across = shareOf(cell % columns, columns);
    return interpolateLab(bottom(across), above(across))(shareOf(Math.floor(cell / columns), rows));
  });
}

/** How far along an axis a step lies, from 0 to 1; a step alone lies in the middle. */
function shareOf(step: number, steps: number): number {
  return steps === 1 ? 0.5 : step / (steps - 1);
}

import type { Interval } from '../knowledge/kinds';

/** A part of a whole: what its mean may be, and what it may weigh. */
interface WeighedPart {
  span: Interval;
  /** From zero up; without an upper end where nothing is known. */
  weight: Interval;
}

/**
 * Where the mean of a whole lies, whatever its parts have between their limits and whatever they
 * weigh between theirs. The mean moves one way with each weight, so its ends are reached where
 * every weight is at an end of its own: the heaviest for parts beyond some value, the lightest for
 * the rest (linear-fractional programming; Charnes and Cooper 1962).
 * @param parts at least one
 */
export function meanOf(parts: readonly WeighedPart[]): Interval {
  const top = highest(
    parts.map(({ span, weight }) => {
      return { value: span.high, open: span.highOpen, weight };
    }),
  );
  // Upside down, so that the least is the highest.
  const bottom = highest(
    parts.map(({ span, weight }) => {
      return { value: -span.low, open: span.lowOpen, weight };
    }),
  );
  const [low, high] = [0 - bottom.value, top.value];
  // The same sum in another order may differ in its last digit.
  const isOne = high - low < DUST * Math.max(1, Math.abs(high));
  return { low: isOne ? high : low, high, lowOpen: bottom.open, highOpen: top.open };
}

const DUST = 1e-9;

interface End {
  value: number;
  /** The value itself is out of reach. */
  open: boolean;
}

function highest(parts: readonly (End & { weight: Interval })[]): End {
  const inOrder = [...parts].sort((one, two) => two.value - one.value);
  let best: End = { value: -Infinity, open: true };
  for (let heavy = 0; heavy <= inOrder.length; heavy += 1) {
    const weights = inOrder.map(({ weight }, place) => (place < heavy ? weight.high : weight.low));
    best = better(best, meanAt(inOrder, weights));
  }
  return best;
}

/** The mean with these weights; none where they are all zero. */
function meanAt(parts: readonly End[], weights: readonly number[]): End {
  const endless = parts.filter((_, place) => weights[place] === Infinity);
  const [first] = endless;
  if (first !== undefined) {
    // Nothing counts beside a weight without end, which nothing reaches while others weigh.
    const others = parts.some(({ value }, place) => value < first.value && isSome(weights[place]));
    const isReached = endless.some(({ value, open }) => value === first.value && !open);
    return { value: first.value, open: others || !isReached };
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { value: -Infinity, open: true };
  const counted = parts.filter((_, place) => isSome(weights[place]));
  const value = parts.reduce((sum, part, place) => {
    const weight = weights[place] ?? 0;
    return weight === 0 ? sum : sum + (part.value * weight) / total;
  }, 0);
  return { value, open: counted.some(({ open }) => open) };
}

function isSome(weight: number | undefined): boolean {
  return weight !== undefined && weight > 0;
}

function better(one: End, two: End): End {
  if (one.value !== two.value) return one.value > two.value ? one : two;
  return one.open ? two : one;
}

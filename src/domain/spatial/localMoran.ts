import { momentsOf, pseudoP } from './pseudoP';
import { createRandom, drawBelow, SEED } from './random';
import { centred, lagOf, type Neighbours, sumOfSquares } from './weights';

/** Where an area stands, and its neighbours: above their mean, or not. */
export type Quadrant = 'high_high' | 'low_low' | 'high_low' | 'low_high';

/** One area among its neighbours. */
export interface LocalMoran {
  /** Positive where the area is like its neighbours, negative where it differs from them. */
  index: number;
  quadrant: Quadrant;
  /** How many standard deviations the index lies from the mean of the permutations. */
  z: number;
  /** Two-sided, from the permutations. */
  p: number;
}

/**
 * Local Moran of each area (L. Anselin, Local Indicators of Spatial Association, Geographical
 * Analysis 27, 1995, formula 12) with row-standardised weights,
 *
 *     Iᵢ = zᵢ / m₂ · Σⱼ wᵢⱼ zⱼ,  m₂ = Σ z² / n,
 *
 * whose mean is Moran's I. Inference is conditional: the area keeps its value, and its neighbours
 * are drawn at random from all the others. As in PySAL and GeoDa, all areas share the same draws.
 * @param values of areas that all have a neighbour and aren't all alike
 * @param permutations how many times to draw
 */
export function localMoran(
  values: readonly number[],
  neighbours: Neighbours,
  permutations: number,
): LocalMoran[] {
  const z = centred(values);
  const scale = sumOfSquares(z) / z.length;
  const lag = lagOf(z, neighbours);
  const most = neighbours.reduce((size, places) => Math.max(size, places.length), 0);
  const draws = drawOthers(z.length - 1, most, permutations);
  const reference = new Float64Array(permutations);
  return Array.from(z, (own, place) => {
    const count = neighbours[place]?.length ?? 0;
    const others = z.filter((_, other) => other !== place);
    for (let turn = 0; turn < permutations; turn += 1) {
      let sum = 0;
      for (let draw = 0; draw < count; draw += 1) {
        sum += others[draws[turn * most + draw] ?? 0] ?? 0;
      }
      reference[turn] = (own * sum) / count / scale;
    }
    const around = lag[place] ?? 0;
    const index = (own * around) / scale;
    const { mean, deviation } = momentsOf(reference);
    return {
      index,
      quadrant: quadrantOf(own, around),
      z: deviation === 0 ? 0 : (index - mean) / deviation,
      p: pseudoP(index, reference),
    };
  });
}

/** Neither above nor below counts as low, as in PySAL. */
function quadrantOf(own: number, around: number): Quadrant {
  if (own > 0) return around > 0 ? 'high_high' : 'high_low';
  return around > 0 ? 'low_high' : 'low_low';
}

/**
 * Draws without putting back, again and again.
 * @param from how many there are to draw from
 * @param count how many to draw each time
 * @returns places, `count` for each of the `times`
 */
function drawOthers(from: number, count: number, times: number): Uint16Array {
  const deck = Uint16Array.from({ length: from }, (_, place) => place);
  const draws = new Uint16Array(count * times);
  const random = createRandom(SEED);
  for (let turn = 0; turn < times; turn += 1) {
    for (let draw = 0; draw < count; draw += 1) {
      const taken = draw + drawBelow(from - draw, random);
      const held = deck[draw] ?? 0;
      deck[draw] = deck[taken] ?? 0;
      deck[taken] = held;
      draws[turn * count + draw] = deck[draw] ?? 0;
    }
  }
  return draws;
}

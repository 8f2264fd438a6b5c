import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import type { Saying, TrueCommune, World } from './testing/madeUpWorld';
import { factsOf, sayings, trueCommunes, worldOf } from './testing/madeUpWorld';
import { limitsOf, systemOf } from './testing/limits';
import { optimumOf } from './testing/optimum';
import { countStatements, YEAR } from './testing/countStatements';

const SLACK = 1e-6;
const near = (one: number, two: number) =>
  one === two || Math.abs(one - two) <= SLACK * Math.max(1, Math.abs(one));

/** Both ends of every area, by the rules and by linear programming. */
function endsOf(communes: readonly TrueCommune[], said: readonly Saying[]) {
  const world: World = worldOf(communes);
  const facts = factsOf(world, countStatements(world, said));
  const system = systemOf(facts, { assumeWeights: false });
  return [...world.truth.keys()].flatMap((area) => {
    const ruled = limitsOf(system, area, YEAR, 'total');
    const best = optimumOf(world, facts.file.statements, area);
    return [
      { side: 'low', ruled: ruled.low, best: best.low },
      { side: 'high', ruled: ruled.high, best: best.high },
    ];
  });
}

test.prop([trueCommunes, sayings], { numRuns: 250 })(
  'limits contain the least and the greatest that linear programming finds',
  (communes, said) => {
    for (const { side, ruled, best } of endsOf(communes, said)) {
      if (near(ruled, best)) continue;
      if (side === 'low') expect(ruled).toBeLessThanOrEqual(best);
      else expect(ruled).toBeGreaterThanOrEqual(best);
    }
  },
);

test.prop([trueCommunes, sayings], { numRuns: 250 })(
  'and are just these where areas only lie within each other',
  (communes, said) => {
    const plain = communes.map((one) => ({ ...one, member: false }));
    const unranked = said.filter(({ what }) => what !== 'rank');
    for (const { ruled, best } of endsOf(plain, unranked)) expect(near(ruled, best)).toBe(true);
  },
);

it('are mostly just these otherwise too', () => {
  const samples = fc.sample(fc.tuple(trueCommunes, sayings), { numRuns: 300, seed: 67 });
  const ends = samples.flatMap(([communes, said]) => endsOf(communes, said));
  const tight = ends.filter(({ ruled, best }) => near(ruled, best)).length;
  // 96 % when this was written, and 94 % to 97 % with other seeds. What is missed goes round in a
  // circle: the 67 cut across the districts, and ranks tie these to each other.
  expect(tight / ends.length).toBeGreaterThan(0.93);
});

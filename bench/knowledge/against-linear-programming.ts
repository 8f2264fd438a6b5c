import { fc } from '@fast-check/vitest';
import { median } from 'd3-array';
import { countStatements, YEAR } from '../../src/domain/knowledge/testing/countStatements';
import { limitsOf, systemOf } from '../../src/domain/knowledge/testing/limits';
import {
  factsOf,
  sayings,
  trueCommunes,
  worldOf,
} from '../../src/domain/knowledge/testing/madeUpWorld';
import { isNear, optimumOf } from '../../src/domain/knowledge/testing/optimum';
import type { Row } from './row';

const WORLDS = 1000;

/** How many of the limits are the best there can be, and how long the rules and a linear program
 * take for the same ones, in the same run. */
export function tightness(): Row[] {
  const worlds = fc
    .sample(fc.tuple(trueCommunes, sayings), { numRuns: WORLDS, seed: 67 })
    .map(([communes, said]) => {
      const world = worldOf(communes);
      return { world, facts: factsOf(world, countStatements(world, said)) };
    });
  const byRules = timeOf(() =>
    worlds.flatMap(({ world, facts }) => {
      const system = systemOf(facts, { assumeWeights: false });
      return [...world.truth.keys()].map((area) => limitsOf(system, area, YEAR, 'total'));
    }),
  );
  const byProgram = timeOf(() =>
    worlds.flatMap(({ world, facts }) =>
      [...world.truth.keys()].map((area) => optimumOf(world, facts.file.statements, area)),
    ),
  );
  const ends = byRules.result.flatMap((ruled, place) => {
    const best = byProgram.result[place];
    return best === undefined
      ? []
      : [[ruled.low, best.low] as const, [ruled.high, best.high] as const];
  });
  const loose = ends.filter(([ruled, best]) => !isNear(ruled, best));
  const tight = ends.length - loose.length;
  const beyond = loose.map(([ruled, best]) => Math.abs(ruled - best) / Math.max(1, best));
  return [
    {
      what: `Limits that are the best possible, of ${ends.length} in ${WORLDS} small worlds`,
      value: `${((100 * tight) / ends.length).toFixed(1)} %`,
    },
    {
      what: 'The other limits lie beyond the best by, in the middle',
      value: `${(100 * (median(beyond) ?? 0)).toFixed(1)} %`,
    },
    { what: 'The rules, all worlds', value: `${byRules.time.toFixed(0)} ms` },
    { what: 'Linear programming (YALPS), the same', value: `${byProgram.time.toFixed(0)} ms` },
    { what: 'The rules take', value: `${(byRules.time / byProgram.time).toFixed(2)} ×` },
  ];
}

function timeOf<T>(run: () => T): { result: T; time: number } {
  run();
  const start = performance.now();
  const result = run();
  return { result, time: performance.now() - start };
}

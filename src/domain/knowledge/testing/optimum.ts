import { type Constraint, type Model, solve } from 'yalps';
import { figureOf, type Statement } from '../../statements';
import type { AreaCode } from '../../units';
import { PROGRAMME, PROVINCE } from '../../units';
import type { World } from './madeUpWorld';

/**
 * The least and the greatest total that an area can have by sums, limits and ranks, found by linear
 * programming: an independent answer to what the rules of this folder work out.
 * @param statements totals and ranks of one year
 * @returns infinite ends where nothing ends them
 */
export function optimumOf(
  world: World,
  statements: readonly Statement[],
  area: AreaCode,
): { low: number; high: number } {
  const end = (direction: 'minimize' | 'maximize'): number => {
    const { status, result } = solve(modelOf(world, statements, area, direction));
    if (status === 'unbounded') return Infinity;
    if (status !== 'optimal') throw new Error(`No optimum: ${status}`);
    return result;
  };
  return { low: end('minimize'), high: end('maximize') };
}

/** Are two limits the same, but for the dust of arithmetic? */
export function isNear(one: number, two: number): boolean {
  return one === two || Math.abs(one - two) <= 1e-6 * Math.max(1, Math.abs(one));
}

/** Is there anything that satisfies all statements of totals? */
export function isFeasible(world: World, statements: readonly Statement[]): boolean {
  return solve(modelOf(world, statements, PROVINCE, 'minimize')).status !== 'infeasible';
}

/** Variables are the communes; every other area is a sum of them. */
function modelOf(
  { units }: World,
  statements: readonly Statement[],
  area: AreaCode,
  direction: 'minimize' | 'maximize',
): Model {
  const communes = units.filter((one) => one.level === 'commune');
  const contains = (code: AreaCode, commune: (typeof communes)[number]) =>
    code === PROVINCE ||
    code === commune.code ||
    code === commune.parent ||
    (code === PROGRAMME && commune.membership !== null);
  const rows = new Map<string, { constraint: Constraint; factors: Map<AreaCode, number> }>();
  const add = (name: string, constraint: Constraint, signed: readonly [AreaCode, number][]) => {
    const factors = new Map<AreaCode, number>();
    for (const [code, sign] of signed) {
      for (const one of communes) {
        if (contains(code, one)) factors.set(one.code, (factors.get(one.code) ?? 0) + sign);
      }
    }
    rows.set(name, { constraint, factors });
  };
  for (const one of statements.filter(({ quantity }) => quantity === 'value')) {
    const figure = figureOf(one);
    const constraint =
      one.relation === 'below'
        ? { max: figure }
        : one.relation === 'above'
          ? { min: figure }
          : null;
    add(one.id, constraint ?? { equal: figure }, [[one.area, 1]]);
  }
  const ranks = statements
    .filter(({ quantity }) => quantity === 'rank')
    .sort((one, two) => figureOf(one) - figureOf(two));
  ranks.forEach((upper, place) => {
    const lower = ranks[place + 1];
    if (lower !== undefined)
      add(`rank ${place}`, { min: 0 }, [
        [upper.area, 1],
        [lower.area, -1],
      ]);
  });
  const last = ranks.at(-1);
  const named = ranks.map((one) => one.area);
  for (const peer of units.filter((one) => one.level === 'district')) {
    if (last === undefined || named.includes(peer.code)) continue;
    add(`peer ${peer.code}`, { min: 0 }, [
      [last.area, 1],
      [peer.code, -1],
    ]);
  }
  add('objective', {}, [[area, 1]]);
  return {
    direction,
    objective: 'objective',
    constraints: new Map([...rows].map(([name, row]) => [name, row.constraint])),
    variables: new Map(
      communes.map(({ code }) => [
        code,
        new Map([...rows].map(([name, row]) => [name, row.factors.get(code) ?? 0])),
      ]),
    ),
  };
}

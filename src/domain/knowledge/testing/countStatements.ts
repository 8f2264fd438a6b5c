import type { Statement } from '../../statements';
import { PROVINCE } from '../../units';
import type { Saying, World } from './madeUpWorld';
import { YEARS } from './madeUpWorld';

export const [YEAR] = YEARS;

/** Puts sayings into true statements of totals and of ranks by them, all of one year: what linear
 * programming can check to the end. */
export function countStatements(world: World, said: readonly Saying[]): Partial<Statement>[] {
  const areas = [...world.truth.keys()];
  const poorIn = (area: string) => world.truth.get(area)?.poor[0] ?? 0;
  const counted = said
    .filter(({ what }) => what !== 'rank')
    .flatMap(({ area: place, relation, slack }): Partial<Statement>[] => {
      const area = areas[place % areas.length] ?? PROVINCE;
      const shift = relation === 'exact' ? 0 : relation === 'below' ? slack : -slack;
      const printed = poorIn(area) + shift;
      if (printed < 0) return [];
      return [{ area, year: YEAR, indicator: 'poor_households', relation, printed: `${printed}` }];
    });
  const ranked = said.find(({ what }) => what === 'rank');
  if (ranked === undefined) return counted;
  const inOrder = [...world.districts].sort((one, two) => poorIn(two) - poorIn(one));
  const total = inOrder.length;
  const ranks = inOrder
    .slice(0, 1 + (ranked.slack % total))
    .map((area, place): Partial<Statement> => ({
      ...{ area, year: YEAR, indicator: 'poor_households', quantity: 'rank', total },
      ...{ printed: `${place + 1}`, source: 'S-ranks' },
    }));
  return [...counted, ...ranks];
}

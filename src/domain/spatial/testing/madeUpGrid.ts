import { type Facts, indexFacts } from '../../facts';
import { madeUpFacts, madeUpStatement } from '../../testing/madeUpFacts';
import { PROVINCE, type Unit } from '../../units';
import type { Surroundings } from '../near';
import { square } from './square';

/** Everything here is made up, for tests alone. */

const SIDE = 0.01;

const base = { groups: [], membership: null } as const;

/** The code of a made-up commune, by its place in the grid. */
export function codeAt(column: number, row: number): string {
  return `9${String(row).padStart(2, '0')}${String(column).padStart(2, '0')}`;
}

interface Grid {
  facts: Facts;
  surroundings: Surroundings;
}

/**
 * A province of square communes in rows and columns, with one island far away, coded `99999`.
 * @param size rows and columns
 * @param figureAt the printed rate of a commune in 2020, or null where nothing is published; the
 * island's is at column −1
 */
export function madeUpGrid(
  size: number,
  figureAt: (column: number, row: number) => number | null,
): Grid {
  const places = Array.from({ length: size * size }, (_, place) => ({
    code: codeAt(place % size, Math.floor(place / size)),
    column: place % size,
    row: Math.floor(place / size),
  }));
  const all = [...places, { code: '99999', column: -1, row: 0 }];
  const district: Unit = {
    ...base,
    code: '901',
    name: 'Huyện Bịa',
    type: 'district',
    level: 'district',
    parent: PROVINCE,
  };
  const communes = all.map(({ code }): Unit => {
    const name = `Xã Bịa ${code}`;
    const membership = 'confirmed';
    return { ...base, code, name, type: 'commune', level: 'commune', parent: '901', membership };
  });
  const statements = all.flatMap(({ code, column, row }) => {
    const figure = figureAt(column, row);
    return figure === null
      ? []
      : [madeUpStatement({ id: `F${code}`, area: code, printed: String(figure) })];
  });
  // In hundredths of a degree, so that corners that are shared are the same numbers.
  const corner = ({ code, column, row }: (typeof all)[number]): [number, number] =>
    code === '99999' ? [10_900, 2000] : [10_700 + column, 2100 + row];
  const features = all.map((place) => square(place.code, ...corner(place), SIDE));
  return {
    facts: indexFacts(madeUpFacts({ units: [district, ...communes], others: [], statements })),
    surroundings: {
      communes: { type: 'FeatureCollection', features },
      districts: { type: 'FeatureCollection', features: [] },
      labels: Object.fromEntries(
        all.map((place) => {
          const [column, row] = corner(place);
          return [place.code, [column * SIDE, row * SIDE]];
        }),
      ),
    },
  };
}

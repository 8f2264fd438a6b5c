import type { AreaCode, Registry } from '../units';
import { PROGRAMME, PROVINCE } from '../units';

/**
 * The 67 cut across the districts. What the province or a district has inside and outside of them is
 * an area too, though nobody publishes figures of it: through it the figures of the 67, of the
 * districts and of the province bear on each other, as rows and columns of one table do.
 */
export interface Cut {
  side: 'inside' | 'outside';
  /** The province or a district. */
  of: AreaCode;
}

/** A whole and its parts, some of them cuts. */
interface CutPartition {
  whole: AreaCode;
  parts: readonly AreaCode[];
}

const SIGNS: Readonly<Record<Cut['side'], string>> = { inside: '∩', outside: '∖' };

function codeOf({ side, of }: Cut): AreaCode {
  return `${of}${SIGNS[side]}${PROGRAMME}`;
}

/** Reads the code of a cut; undefined for that of any other area. */
export function cutOf(code: AreaCode): Cut | undefined {
  for (const side of ['inside', 'outside'] as const) {
    const end = `${SIGNS[side]}${PROGRAMME}`;
    if (code.endsWith(end)) return { side, of: code.slice(0, -end.length) };
  }
  return undefined;
}

/**
 * How the 67 and the rest of the province are made of districts and their cuts, and these of
 * communes. A side with one commune is that commune, and a district that lies on one side wholly is
 * that side itself.
 * @param isFound leaves out the communes that have none of a population
 */
export function cutPartitions(
  registry: Registry,
  isFound: (commune: AreaCode) => boolean,
): CutPartition[] {
  const made: CutPartition[] = [];
  const sides: Record<Cut['side'], AreaCode[]> = { inside: [], outside: [] };
  for (const { code: district } of registry.ofLevel('district')) {
    const communes = registry.parts(district).filter(isFound);
    const isInside = (commune: AreaCode) => registry.unit(commune)?.membership !== null;
    const inside = communes.filter(isInside);
    const outside = communes.filter((commune) => !isInside(commune));
    if (outside.length === 0) sides.inside.push(...(inside.length === 0 ? [] : [district]));
    else if (inside.length === 0) sides.outside.push(district);
    else {
      const cut = (side: Cut['side'], parts: readonly AreaCode[]): AreaCode => {
        const [only, another] = parts;
        const code =
          only !== undefined && another === undefined ? only : codeOf({ side, of: district });
        if (code !== only) made.push({ whole: code, parts });
        sides[side].push(code);
        return code;
      };
      made.push({ whole: district, parts: [cut('inside', inside), cut('outside', outside)] });
    }
  }
  if (sides.inside.length === 0) return [];
  const outside = codeOf({ side: 'outside', of: PROVINCE });
  const isAll = sides.outside.length === 0;
  return [
    { whole: PROVINCE, parts: isAll ? [PROGRAMME] : [PROGRAMME, outside] },
    { whole: PROGRAMME, parts: sides.inside },
    ...(isAll ? [] : [{ whole: outside, parts: sides.outside }]),
    ...made,
  ];
}

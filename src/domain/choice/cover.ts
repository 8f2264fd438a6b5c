import type { Facts } from '../facts';
import { type AreaCode, PROGRAMME, PROVINCE } from '../units';

/**
 * Areas that make up the chosen ones, with wholes in the place of all their parts: what is printed
 * of a district holds for its communes together, whatever is known of each.
 * @param codes chosen, districts or communes
 * @param speaksFor whether a whole says more than its parts
 * @returns areas that overlap nowhere
 */
export function coverOf(
  { registry, file }: Facts,
  codes: readonly AreaCode[],
  speaksFor: (whole: AreaCode, parts: readonly AreaCode[]) => boolean,
): AreaCode[] {
  const rest = new Set(codes);
  const partsIn = (whole: AreaCode): readonly AreaCode[] =>
    registry.parts(whole).flatMap((part) => {
      const finer = rest.has(part) ? [] : partsIn(part);
      return finer.length === 0 ? [part] : finer;
    });
  const groups = file.others.filter(({ kind }) => kind === 'group').map(({ code }) => code);
  const districts = registry.ofLevel('district').map(({ code }) => code);
  const wholes = [...new Set([PROVINCE, PROGRAMME, ...groups, ...districts])]
    .map((whole) => ({ whole, parts: partsIn(whole) }))
    .sort((one, two) => two.parts.length - one.parts.length);
  const cover: AreaCode[] = [];
  for (const { whole, parts } of wholes) {
    const isIn = parts.length > 0 && parts.every((part) => rest.has(part));
    if (!isIn || !speaksFor(whole, parts)) continue;
    cover.push(whole);
    for (const part of parts) rest.delete(part);
  }
  return [...cover, ...rest];
}

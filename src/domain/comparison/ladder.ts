import type { Category } from '../indicators';
import { certainInterval } from '../knowledge/certain';
import type { Interval, Measured } from '../knowledge/kinds';
import { isApproximate } from '../statements';

/**
 * The steps of a ladder that a status may stand on, as ranks. One that is only nearly reached may
 * still stand on any lower step that isn't known to be passed, or on none.
 * @param categories those of the status, in the order of their list
 * @returns undefined for what stands beside the ladder, as a city's own title does, or where nothing
 * is certain
 */
export function ladderSpan(categories: readonly Category[], own: Measured): Interval | undefined {
  const places = certainInterval(own);
  if (places === undefined) return undefined;
  const low = categories[places.low]?.rank ?? null;
  const high = categories[places.high]?.rank ?? null;
  if (low === null || high === null) return undefined;
  const isOpenBelow = isNearly(own) && low === high;
  return { low: isOpenBelow ? -Infinity : low, high, lowOpen: false, highOpen: false };
}

function isNearly({ kind, statements }: Measured): boolean {
  return (kind === 'reported' || kind === 'implied') && statements.every(isApproximate);
}

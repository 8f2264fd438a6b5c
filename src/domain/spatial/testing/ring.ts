import type { Neighbours } from '../weights';

/** Areas in a ring, each with the one before and the one after as neighbours. */
export function ringOf(count: number): Neighbours {
  return Array.from({ length: count }, (_, place) => [
    (place + count - 1) % count,
    (place + 1) % count,
  ]);
}

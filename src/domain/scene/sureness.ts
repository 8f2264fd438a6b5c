import type { Knowledge } from '../knowledge/kinds';
import { never } from '../never';

/** How sure a reader wants to be of what the map shows. */
export type Sureness = 'all' | 'certain' | 'reported';

export const SURENESSES: readonly Sureness[] = ['all', 'certain', 'reported'];

/**
 * Is this kind of knowledge shown at all?
 * `certain`: a figure of the area itself, printed or following from printed ones; `reported`:
 * printed alone. Where sources disagree, figures are printed all the same.
 */
export function isShown({ kind }: Knowledge, sureness: Sureness): boolean {
  if (sureness === 'all') return true;
  switch (kind) {
    case 'reported':
    case 'conflict':
      return true;
    case 'implied':
    case 'derived':
      return sureness === 'certain';
    case 'bounded':
    case 'inherited':
    case 'unknown':
      return false;
    default:
      return never(kind);
  }
}

import type { Facts, FactsFile } from '../../facts';
import type { Category } from '../../indicators';
import type { Statement } from '../../statements';
import { madeUpIndicator, madeUpProvince } from '../../testing/madeUpFacts';

const step = (indicator: string, id: string, rank: number | null): Category => {
  return { indicator, id, rank, name: { vi: id, en: id } };
};
const count = (id: string) => madeUpIndicator({ id, kind: 'count', populations: [] });

/**
 * The tiny province with a ladder and two titles beside it, and a list whose communes are counted.
 * Statements are of `new_rural_status` unless told otherwise.
 */
export function madeUpStatuses(
  statements: readonly Partial<Statement>[],
  partial: Partial<FactsFile> = {},
): Facts {
  const status = { indicator: 'new_rural_status', population: null, line: null } as const;
  return madeUpProvince(
    statements.map((one) => ({ ...status, ...one })),
    {
      indicators: [
        madeUpIndicator({ id: 'new_rural_status', kind: 'category', populations: [] }),
        madeUpIndicator({
          id: 'special_difficulty_status',
          kind: 'category',
          meaning: 'list',
          populations: [],
        }),
        count('new_rural_communes'),
        count('new_rural_districts'),
        count('new_rural_districts_completed'),
        count('special_difficulty_communes'),
      ],
      categories: [
        step('special_difficulty_status', 'left', 1),
        step('special_difficulty_status', 'not_in', 1),
        step('special_difficulty_status', 'in', 2),
        step('new_rural_status', 'met', 1),
        step('new_rural_status', 'advanced', 2),
        step('new_rural_status', 'model', 3),
        step('new_rural_status', 'civilised_urban', null),
        step('new_rural_status', 'task_completed', null),
      ],
      ...partial,
    },
  );
}

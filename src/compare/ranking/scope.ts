import { chosenIn } from '../../domain/choice/chosen';
import type { Facts } from '../../domain/facts';
import type { Layers } from '../../domain/geography/layers';
import type { AreaCode } from '../../domain/units';
import type { Among } from '../../state/compareView';
import type { View } from '../../state/view';

interface ScopeContext {
  facts: Facts;
  layers: Layers;
  view: Pick<View, 'level' | 'outside' | 'year' | 'line' | 'choice'> & {
    compare: { among: Among };
  };
}

/** Whom the view ranks: groups and the communes of a district are no districts, so these rank
 * among all. */
export function amongOf({
  level,
  compare,
}: Pick<ScopeContext['view'], 'level' | 'compare'>): Among {
  const { among } = compare;
  const isOfCommunes = among.kind === 'district' || among.kind === 'group';
  return level === 'district' && isOfCommunes ? { kind: 'all' } : among;
}

/**
 * The areas to rank among each other.
 * @returns null for all that the map counts
 */
export function codesAmong({ facts, layers, view }: ScopeContext): ReadonlySet<AreaCode> | null {
  const among = amongOf(view);
  const { registry } = facts;
  switch (among.kind) {
    case 'all':
      return null;
    case 'district':
      return new Set(registry.parts(among.code));
    case 'group': {
      const members = registry
        .ofLevel(view.level)
        .filter(({ groups }) => groups.includes(among.group));
      return new Set(members.map(({ code }) => code));
    }
    case 'chosen':
      // The very areas that the reader has seen chosen: those that stand back were not among them.
      return new Set(chosenIn(facts, layers, view).codes);
  }
}

import type { Facts } from '../../domain/facts';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import type { Cover } from './years';
import { coverOf } from './years';

const kept = new WeakMap<Facts, Map<string, Cover>>();

/** How the years are covered for the present indicator, level and line; counted once for each. */
export function useCover(): Cover {
  const facts = useFacts();
  const indicator = useAtlas((state) => state.view.indicator);
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const line = useAtlas((state) => state.view.line);
  const covers = kept.get(facts) ?? new Map<string, Cover>();
  kept.set(facts, covers);
  const key = `${indicator} ${level} ${outside} ${line ?? ''}`;
  const cover = covers.get(key) ?? coverOf(facts, indicator, level, outside, line);
  covers.set(key, cover);
  return cover;
}

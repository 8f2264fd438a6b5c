import { useEffect } from 'react';
import type { CompareTask } from '../compare/task';
import { useFacts } from '../state/resources';
import { useAtlas } from '../state/store';

/**
 * Lets a comparison that a reader has come to by its menu open on something that can be compared. It
 * is no step of its own to go back by.
 * @param task the comparison on the screen; null until it is loaded
 */
export function useOpening(task: CompareTask | null): void {
  const facts = useFacts();
  const arriving = useAtlas((state) => state.arriving);
  useEffect(() => {
    if (task === null || !arriving) return;
    const { view: before, change, arrived } = useAtlas.getState();
    const opening = task.openingOf?.(facts, before) ?? null;
    if (opening !== null) change(opening, 'replace');
    arrived(opening === null ? null : { before, after: useAtlas.getState().view });
  }, [task, arriving, facts]);
}

import { useEffect, useState } from 'react';
import type { CompareTaskName } from '../state/compareView';
import type { CompareTask } from './task';

/** Each comparison is loaded when it is first chosen. */
const LOADERS: Record<CompareTaskName, () => Promise<{ task: CompareTask }>> = {
  change: () => import('./change/task'),
  side: () => import('./side/task'),
  pair: () => import('./pair/task'),
  years: () => import('./years/task'),
  areas: () => import('./areas/task'),
  ranking: () => import('./ranking/task'),
  clusters: () => import('./clusters/task'),
  choose: () => import('./choose/task'),
};

/**
 * The parts of a comparison.
 * @param name null where nothing is compared
 * @returns null until it is loaded
 * @throws what kept it from loading, while rendering, for the error boundary
 */
export function useCompareTask(name: CompareTaskName | null): CompareTask | null {
  const [loaded, setLoaded] = useState<{ name: CompareTaskName; task: CompareTask } | null>(null);
  useEffect(() => {
    if (name === null) return;
    let wanted = true;
    LOADERS[name]().then(
      ({ task }) => {
        if (wanted) setLoaded({ name, task });
      },
      (error: unknown) => {
        setLoaded(() => {
          throw error;
        });
      },
    );
    return () => {
      wanted = false;
    };
  }, [name]);
  return loaded !== null && loaded.name === name ? loaded.task : null;
}

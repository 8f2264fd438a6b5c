import { useEffect, useSyncExternalStore } from 'react';
import { publishedEdition } from './edition';

/** A file on its way from the disk or the network. */
export type Late<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'failed' }
  /** It is gone, or of another version: a newer edition has been published since. */
  | { kind: 'outdated' };

const LOADING = { kind: 'loading' } as const;

/**
 * A file of the atlas that is wanted only by some readers: the first component that needs it asks
 * for it.
 * @param name below `atlas/`
 * @param read what it holds; throws where that isn't of this version
 * @returns a hook, and what asks once more after a failure
 */
export function lateFile<T>(name: string, read: (file: unknown) => T) {
  let present: Late<T> | { kind: 'unasked' } = { kind: 'unasked' };
  const listeners = new Set<() => void>();

  function become(next: Late<T>): void {
    present = next;
    for (const listener of listeners) listener();
  }

  async function fetched(): Promise<T> {
    const response = await fetch(new URL(`atlas/${name}`, document.baseURI));
    return read(await response.json());
  }

  function ask(): void {
    if (present.kind === 'loading' || present.kind === 'ready') return;
    become(LOADING);
    fetched().then(
      (value) => become({ kind: 'ready', value }),
      () => void fail(),
    );
  }

  async function fail(): Promise<void> {
    become({ kind: (await publishedEdition()) === 'newer' ? 'outdated' : 'failed' });
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function useFile(): Late<T> {
    const late = useSyncExternalStore(subscribe, () => present);
    useEffect(() => {
      if (present.kind === 'unasked') ask();
    }, []);
    return late.kind === 'unasked' ? LOADING : late;
  }

  return { useFile, ask };
}

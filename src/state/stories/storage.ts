import { z } from 'zod/mini';
import type { PersistStorage, StorageValue } from 'zustand/middleware';
import { readStoryFile, storyFileText } from '../../domain/story/file';
import type { Story } from '../../domain/story/story';
import { newId } from './newId';
import { tellSaving } from './saving';

/** What the browser keeps of the stories. */
export interface KeptStories {
  stories: readonly Story[];
}

/** Raised when the shape changes. */
export const KEPT_VERSION = 1;

/**
 * Keeps stories in the browser's local storage. A browser that refuses, or that has no room left,
 * is told of and nothing else happens: the stories stay on the screen. What can't be read is put
 * aside under a name of its own before anything is written over it.
 */
export const storyStorage: PersistStorage<KeptStories> = {
  getItem: (name) => {
    let kept: string | null;
    try {
      kept = localStorage.getItem(name);
    } catch {
      tellSaving({ kind: 'denied' });
      return null;
    }
    if (kept === null) return null;
    const { stories, whole } = readKept(kept);
    if (!whole) putAside(name, kept);
    return { state: { stories }, version: KEPT_VERSION };
  },
  setItem: (name, value) => {
    try {
      localStorage.setItem(name, keptText(value));
      tellSaving({ kind: 'saved' });
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      tellSaving({ kind: isFull ? 'full' : 'denied' });
    }
  },
  removeItem: (name) => {
    try {
      localStorage.removeItem(name);
    } catch {
      tellSaving({ kind: 'denied' });
    }
  },
};

function keptText({ state }: StorageValue<KeptStories>): string {
  const stories = state.stories.map((story) => ({ id: story.id, file: storyFileText(story) }));
  return JSON.stringify({ version: KEPT_VERSION, stories });
}

const keptSchema = z.object({ stories: z.array(z.unknown()) });
const oneSchema = z.object({ id: z.string(), file: z.string() });

/** @returns the stories that can be read, and whether that is all that was kept */
function readKept(text: string): { stories: Story[]; whole: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { stories: [], whole: false };
  }
  const kept = keptSchema.safeParse(value);
  if (!kept.success) return { stories: [], whole: false };
  const all = kept.data.stories;
  const stories = all.flatMap((one) => readOne(one) ?? []);
  return { stories, whole: stories.length === all.length };
}

function readOne(value: unknown): Story | undefined {
  const one = oneSchema.safeParse(value);
  if (!one.success) return undefined;
  const read = readStoryFile(one.data.file, newId);
  return read.kind === 'story' ? { ...read.story, id: one.data.id } : undefined;
}

function putAside(name: string, kept: string): void {
  try {
    localStorage.setItem(`${name}-unreadable-${newId()}`, kept);
  } catch {
    // Then the notice, which offers it as a file, is all that is left of it.
  }
  tellSaving({ kind: 'unreadable', kept });
}

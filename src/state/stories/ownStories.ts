import { temporal } from 'zundo';
import { create, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Story } from '../../domain/story/story';
import { KEPT_VERSION, type KeptStories, storyStorage } from './storage';

interface OwnStories extends KeptStories {
  /** What the last change was typed into: typing on there belongs to the same step of undo. */
  typing: string | null;
}

const NAME = 'atlas-stories';
const MOST_STEPS = 200;

/** The reader's own stories, kept in this browser; each change can be undone. */
export const useOwnStories = create<OwnStories>()(
  persist(
    temporal((): OwnStories => ({ stories: [], typing: null }), {
      limit: MOST_STEPS,
      equality: (past, present) => past.stories === present.stories,
      handleSet: (handle) => {
        return (past, replace, present) => {
          const before = typeof past === 'function' ? undefined : past.typing;
          if (present.typing === null || present.typing !== before) handle(past, replace);
        };
      },
    }),
    {
      name: NAME,
      version: KEPT_VERSION,
      storage: storyStorage,
      partialize: ({ stories }): KeptStories => ({ stories }),
    },
  ),
);

/**
 * Changes the stories, as one step of undo.
 * @param typing where it is typed, if it is; what is typed on in the same place is the same step
 */
export function changeStories(
  change: (stories: readonly Story[]) => readonly Story[],
  typing: string | null = null,
): void {
  const before = useOwnStories.getState().stories;
  const stories = change(before);
  const same = stories.length === before.length && stories.every((one, at) => one === before[at]);
  if (!same) useOwnStories.setState({ stories, typing });
}

/** What is typed from now on is another step of undo. */
export function endTyping(): void {
  useOwnStories.setState({ typing: null });
}

/** Changes one story, as {@link changeStories} does all. */
export function changeStory(
  id: string,
  change: (story: Story) => Story,
  typing: string | null = null,
): void {
  changeStories(
    (stories) => stories.map((story) => (story.id === id ? change(story) : story)),
    typing,
  );
}

/** Whether there is something to undo, and to do again; and the doing of it. */
export function useHistory() {
  const past = useStore(useOwnStories.temporal, (state) => state.pastStates.length > 0);
  const future = useStore(useOwnStories.temporal, (state) => state.futureStates.length > 0);
  return { past, future, undo, redo };
}

function undo(): void {
  useOwnStories.temporal.getState().undo();
  endTyping();
}

function redo(): void {
  useOwnStories.temporal.getState().redo();
  endTyping();
}

/**
 * Takes over what another window of this browser changes, so that neither writes over the other.
 * What could be undone before that no longer can: it would undo the other's work.
 * @returns stops following
 */
export function followOtherWindows(): () => void {
  const take = (event: StorageEvent) => {
    if (event.key !== NAME) return;
    void useOwnStories.persist.rehydrate();
    useOwnStories.temporal.getState().clear();
  };
  addEventListener('storage', take);
  return () => removeEventListener('storage', take);
}

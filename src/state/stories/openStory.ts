import type { StoryProblem } from '../../domain/story/file';
import type { Story } from '../../domain/story/story';
import { ALL_STORIES, LINKED_STORY, type StoryPlace } from '../view';
import { useOwnStories } from './ownStories';
import { useShippedStories } from './shippedStories';
import { useLinkedStory } from './storyLink';

/** Whose a story is: only the reader's own can be changed. */
export type StoryOrigin = 'own' | 'shipped' | 'link';

/** What became of the story that an address names. */
export type OpenStory =
  /** None in particular: all are offered. */
  | { kind: 'all' }
  | { kind: 'loading' }
  | { kind: 'ready'; story: Story; origin: StoryOrigin }
  /** No story of this name is in this browser, nor came with the atlas. */
  | { kind: 'unknown'; id: string }
  /** The link says that it holds one and doesn't. */
  | { kind: 'empty_link' }
  | { kind: 'unreadable'; problems: readonly StoryProblem[] }
  /** The stories that came with the atlas couldn't be had. */
  | { kind: 'failed' }
  /** Nor will they be: a newer edition of the atlas has been published. */
  | { kind: 'outdated' };

/** The story that the address names. */
export function useOpenStory({ id }: StoryPlace): OpenStory {
  const own = useOwnStories((state) => state.stories.find((story) => story.id === id));
  const shipped = useShippedStories();
  const linked = useLinkedStory();
  if (id === ALL_STORIES) return { kind: 'all' };
  if (id === LINKED_STORY) {
    switch (linked.kind) {
      case 'loading':
        return { kind: 'loading' };
      case 'none':
        return { kind: 'empty_link' };
      case 'problems':
        return { kind: 'unreadable', problems: linked.problems };
      case 'story':
        return { kind: 'ready', story: linked.story, origin: 'link' };
    }
  }
  if (own !== undefined) return { kind: 'ready', story: own, origin: 'own' };
  if (shipped.kind !== 'ready') return shipped;
  const found = shipped.value.find((story) => story.id === id);
  return found === undefined
    ? { kind: 'unknown', id }
    : { kind: 'ready', story: found, origin: 'shipped' };
}

/**
 * The slide that a reader is at, and where that is.
 * @param asked from 1, as the address has it
 * @returns from 1; an address may ask for more slides than there are, and gets the last
 */
export function slideAt({ slides }: Story, asked: number) {
  const number = Math.min(asked, Math.max(slides.length, 1));
  return { number, slide: slides[number - 1], beyond: number < asked };
}

import type { Story } from '../../../domain/story/story';
import { useFacts } from '../../../state/resources';
import { askForFullScreen } from '../play/fullScreen';
import { goToSlide } from '../../../state/stories/slideView';

/** The ways into a story. */
export function useOpening() {
  const facts = useFacts();
  return {
    /** Opens it beside the map, at its first slide. */
    read: (story: Story) =>
      goToSlide(story.slides[0], { id: story.id, slide: 1, playing: false }, facts),
    /** Plays it, in the whole screen where the browser lets it. @param slide from 1 */
    play: (story: Story, slide: number, id = story.id) => {
      askForFullScreen();
      goToSlide(story.slides[slide - 1], { id, slide, playing: true }, facts);
    },
  };
}

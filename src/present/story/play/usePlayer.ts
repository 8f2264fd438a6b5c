import { useEffect, useEffectEvent, useState } from 'react';
import type { Story } from '../../../domain/story/story';
import { useFacts } from '../../../state/resources';
import { useAtlas } from '../../../state/store';
import { slideAt } from '../../../state/stories/openStory';
import { goToSlide } from '../../../state/stories/slideView';
import type { StoryPlace } from '../../../state/view';
import { useSlideOfShortLink } from '../useSlideOfShortLink';
import { leaveFullScreen } from './fullScreen';
import { focusPlace, playAction } from './keys';

/** A story being played: where it is, and what can be done. */
export function usePlayer(story: Story, place: StoryPlace) {
  const facts = useFacts();
  const [pointing, setPointing] = useState(false);
  const at = slideAt(story, place.slide);

  // Within a show the steps are not worth a Back each: it leads out of the show.
  const goTo = (number: number) => {
    const { slide, number: reached } = slideAt(story, Math.max(number, 1));
    goToSlide(slide, { ...place, slide: reached }, facts, 'replace');
  };
  const actions = {
    next: () => goTo(at.number + 1),
    previous: () => goTo(at.number - 1),
    first: () => goTo(1),
    last: () => goTo(story.slides.length),
    pointer: () => setPointing(!pointing),
    close: () => {
      leaveFullScreen();
      useAtlas.getState().change({ story: { ...place, slide: at.number, playing: false } });
    },
  };

  useSlideOfShortLink(story, place);
  useKeys((event) => {
    const action = playAction(event.key, event.shiftKey, focusPlace(document.activeElement));
    if (action === null) return;
    event.preventDefault();
    // The map would move by the same arrows.
    event.stopPropagation();
    actions[action]();
  });
  return { ...at, ...actions, pointing };
}

function useKeys(press: (event: KeyboardEvent) => void): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const withOthers = event.ctrlKey || event.altKey || event.metaKey;
    // A dialog takes its own keys.
    if (withOthers || document.querySelector('dialog[open]') !== null) return;
    press(event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => take(event);
    addEventListener('keydown', listener, { capture: true });
    return () => removeEventListener('keydown', listener, { capture: true });
  }, []);
}

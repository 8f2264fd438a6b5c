import { useEffect, useEffectEvent, useRef } from 'react';
import type { Story } from '../../domain/story/story';
import { isOpening } from '../../state/address';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { slideAt } from '../../state/stories/openStory';
import { goToSlide } from '../../state/stories/slideView';
import type { StoryPlace } from '../../state/view';

/** A link may name a story and no view: then the slide's own is meant. */
export function useSlideOfShortLink(story: Story, place: StoryPlace): void {
  const facts = useFacts();
  const begun = useRef<string | null>(null);
  const begin = useEffectEvent(() => {
    if (!isOpening(useAtlas.getState().view)) return;
    goToSlide(slideAt(story, place.slide).slide, place, facts, 'replace');
  });
  useEffect(() => {
    if (begun.current === story.id) return;
    begun.current = story.id;
    begin();
  }, [story.id]);
}

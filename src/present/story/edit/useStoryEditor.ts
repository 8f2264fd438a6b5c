import { useEffect, useState } from 'react';
import type { Bilingual } from '../../../domain/indicators';
import {
  withChange,
  withCopy,
  withMove,
  withoutSlide,
  withSlide,
} from '../../../domain/story/edit';
import { type Slide, type Story, UNWRITTEN } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { useAtlas } from '../../../state/store';
import { newId } from '../../../state/stories/newId';
import { slideAt } from '../../../state/stories/openStory';
import { changeStory } from '../../../state/stories/ownStories';
import { goToSlide, slideQuery } from '../../../state/stories/slideView';
import { useSlideOfShortLink } from '../useSlideOfShortLink';
import type { Language, StoryPlace } from '../../../state/view';

/** Where the focus goes once what has been asked for is on the screen. */
export function rowId(slide: Pick<Slide, 'id'>): string {
  return `slide-${slide.id}`;
}

export function titleFieldId(slide: Pick<Slide, 'id'>): string {
  return `title-${slide.id}`;
}

/** What a reader does with the slides of a story. */
export function useStoryEditor(story: Story, place: StoryPlace) {
  const facts = useFacts();
  const words = useText(storyText);
  const change = useAtlas((state) => state.change);
  const [told, setTold] = useState('');
  const focus = useFocusSoon();
  const at = slideAt(story, place.slide);

  useSlideOfShortLink(story, place);

  const edit = (changed: (story: Story) => Story) => changeStory(story.id, changed);
  const stayAt = (number: number) =>
    change({ story: { ...place, slide: Math.max(number, 1) } }, 'replace');

  return {
    ...at,
    told,
    goTo: (number: number) =>
      goToSlide(story.slides[number - 1], { ...place, slide: number }, facts),
    /** Keeps the present view behind the slide that is open. */
    keep: () => {
      const { view } = useAtlas.getState();
      const slide = { id: newId(), title: UNWRITTEN, text: UNWRITTEN, view: slideQuery(view) };
      const number = story.slides.length === 0 ? 1 : at.number + 1;
      edit((one) => withSlide(one, slide, number - 1));
      stayAt(number);
      setTold(words.kept(number));
      focus(titleFieldId(slide));
    },
    replaceView: (slide: Slide) =>
      edit((one) => withChange(one, slide.id, { view: slideQuery(useAtlas.getState().view) })),
    move: (slide: Slide, number: number, steps: 1 | -1) => {
      const goal = number + steps;
      if (goal < 1 || goal > story.slides.length) return;
      edit((one) => withMove(one, slide.id, steps));
      stayAt(goal);
      setTold(words.moved(goal));
      focus(rowId(slide));
    },
    copy: (slide: Slide, number: number) => {
      const id = newId();
      edit((one) => withCopy(one, slide.id, id));
      stayAt(number + 1);
      setTold(words.kept(number + 1));
      focus(rowId({ id }));
    },
    remove: (slide: Slide, number: number) => {
      const next = story.slides[number] ?? story.slides[number - 2];
      edit((one) => withoutSlide(one, slide.id));
      stayAt(Math.min(number, story.slides.length - 1));
      setTold(words.removed);
      if (next !== undefined) focus(rowId(next));
    },
    /** Writes a field in one language; what is typed on in it is one step of undo. */
    write: (slide: Slide, field: 'title' | 'text', language: Language, value: string) => {
      const written: Bilingual = { ...slide[field], [language]: value };
      changeStory(
        story.id,
        (one) => withChange(one, slide.id, { [field]: written }),
        `${slide.id} ${field} ${language}`,
      );
    },
    name: (language: Language, value: string) =>
      changeStory(
        story.id,
        (one) => ({ ...one, title: { ...one.title, [language]: value } }),
        `title ${language}`,
      ),
  };
}

/** Gives the focus to what isn't there yet: it is after the next drawing. */
function useFocusSoon(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}

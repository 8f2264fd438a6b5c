import { moved } from '../moved';
import type { Slide, Story } from './story';

/** Puts a slide in. @param place from 0; beyond either end is that end */
export function withSlide(story: Story, slide: Slide, place: number): Story {
  return { ...story, slides: moved([...story.slides, slide], slide, place) };
}

/** Writes a slide anew; its place and its id stay. */
export function withChange(story: Story, id: string, change: Partial<Omit<Slide, 'id'>>): Story {
  const slides = story.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide));
  return { ...story, slides };
}

/** Moves a slide on or back. @param steps how many places; it stops at either end */
export function withMove(story: Story, id: string, steps: number): Story {
  const at = placeOf(story, id);
  const slide = story.slides[at];
  if (slide === undefined) return story;
  return { ...story, slides: moved(story.slides, slide, at + steps) };
}

/** Puts a copy of a slide after it. @param copyId the copy's own id */
export function withCopy(story: Story, id: string, copyId: string): Story {
  const at = placeOf(story, id);
  const slide = story.slides[at];
  return slide === undefined ? story : withSlide(story, { ...slide, id: copyId }, at + 1);
}

/** Takes a slide out. */
export function withoutSlide(story: Story, id: string): Story {
  return { ...story, slides: story.slides.filter((slide) => slide.id !== id) };
}

/** Where a slide is, from 0; -1 where it isn't in the story. */
export function placeOf(story: Story, id: string): number {
  return story.slides.findIndex((slide) => slide.id === id);
}

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anySlide, anyStory } from '../testing/madeUpStories';
import { placeOf, withChange, withCopy, withMove, withoutSlide, withSlide } from './edit';

const filled = anyStory.filter((story) => story.slides.length > 0);
const which = fc.nat();
const idAt = (story: { slides: readonly { id: string }[] }, index: number) =>
  story.slides[index % story.slides.length]!.id;

describe('editing a story', () => {
  test.prop([anyStory, anySlide, fc.nat({ max: 10 })])(
    'what is put in stands where it was asked for, and taking it out undoes it',
    (story, slide, place) => {
      const more = withSlide(story, slide, place);
      expect(placeOf(more, slide.id)).toBe(Math.min(place, story.slides.length));
      expect(withoutSlide(more, slide.id)).toEqual(story);
    },
  );

  test.prop([filled, which, fc.constantFrom(-1, 1)])(
    'moving back undoes moving on, but at an end, where nothing moves',
    (story, index, step) => {
      const id = idAt(story, index);
      const at = placeOf(story, id);
      const after = withMove(story, id, step);
      const stays = at + step < 0 || at + step >= story.slides.length;
      expect(placeOf(after, id)).toBe(stays ? at : at + step);
      expect(stays ? after : withMove(after, id, -step)).toEqual(story);
    },
  );

  test.prop([filled, which, anySlide])(
    'a change touches one slide, and not its id',
    (story, index, { title, text, view }) => {
      const id = idAt(story, index);
      const after = withChange(story, id, { title, text, view });
      expect(after.slides[placeOf(after, id)]).toEqual({ id, title, text, view });
      expect(withoutSlide(after, id)).toEqual(withoutSlide(story, id));
      expect(after.slides.map((slide) => slide.id)).toEqual(story.slides.map((slide) => slide.id));
    },
  );

  test.prop([filled, which])('a copy says the same, next to what it is of', (story, index) => {
    const id = idAt(story, index);
    const after = withCopy(story, id, 'copy');
    expect(placeOf(after, 'copy')).toBe(placeOf(story, id) + 1);
    expect(after.slides[placeOf(after, 'copy')]).toEqual({
      ...story.slides[placeOf(story, id)],
      id: 'copy',
    });
    expect(withoutSlide(after, 'copy')).toEqual(story);
  });

  test.prop([anyStory])('what names no slide changes nothing', (story) => {
    expect(withCopy(story, 'none', 'copy')).toBe(story);
    expect(withMove(story, 'none', 1)).toBe(story);
    expect(withChange(story, 'none', { view: 'x' })).toEqual(story);
    expect(withoutSlide(story, 'none')).toEqual(story);
  });
});

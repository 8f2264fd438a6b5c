import { fc } from '@fast-check/vitest';
import type { Slide, Story } from '../story/story';

/** Stories of any words at all, for properties; no view of them need be one of an atlas. */
const written = fc.record({ vi: fc.string({ unit: 'grapheme' }), en: fc.string() });

export const anySlide: fc.Arbitrary<Slide> = fc.record({
  id: fc.uuid(),
  title: written,
  text: written,
  view: fc.string(),
});

export const anyStory: fc.Arbitrary<Story> = fc.record({
  id: fc.uuid(),
  title: written,
  slides: fc.uniqueArray(anySlide, { maxLength: 6, selector: (slide) => slide.id }),
});

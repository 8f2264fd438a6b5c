import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { anyStory } from '../testing/madeUpStories';
import { readStoryFile, STORY_FORMAT, storyFileText } from './file';
import type { Story } from './story';

function counter() {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

function withoutIds({ title, slides }: Story) {
  return { title, slides: slides.map(({ title, text, view }) => ({ title, text, view })) };
}

const file = (content: object) => JSON.stringify({ format: STORY_FORMAT, version: 1, ...content });

describe('a story’s file', () => {
  test.prop([anyStory, fc.constantFrom(0, 2)])(
    'gives the story back, each thing with an id of its own',
    (story, indent) => {
      const read = readStoryFile(storyFileText(story, indent), counter());
      if (read.kind !== 'story') throw new Error(JSON.stringify(read));
      expect(withoutIds(read.story)).toEqual(withoutIds(story));
      const ids = [read.story.id, ...read.story.slides.map((slide) => slide.id)];
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each([
    ['no JSON', '{"format":', { slide: null, field: null, wrong: 'not_json' }],
    [
      'another file',
      '{"type":"FeatureCollection"}',
      { slide: null, field: null, wrong: 'not_a_story' },
    ],
    ['no object', '[1]', { slide: null, field: null, wrong: 'not_a_story' }],
    [
      'a later version',
      file({ version: 2, slides: [] }),
      { slide: null, field: null, wrong: 'newer' },
    ],
    ['no slides', file({}), { slide: null, field: 'slides', wrong: 'missing' }],
    [
      'slides that are none',
      file({ slides: 'three' }),
      { slide: null, field: 'slides', wrong: 'not_a_list' },
    ],
    [
      'a slide that is none',
      file({ slides: [{ view: '' }, 7] }),
      { slide: 2, field: null, wrong: 'not_a_group' },
    ],
    [
      'no view',
      file({ slides: [{ title: { vi: 'a' } }] }),
      { slide: 1, field: 'view', wrong: 'missing' },
    ],
    [
      'a title without languages',
      file({ slides: [{ view: '', title: 'a' }] }),
      { slide: 1, field: 'title', wrong: 'not_a_group' },
    ],
    [
      'a number for a text',
      file({ slides: [{ view: '', text: { en: 3 } }] }),
      { slide: 1, field: 'text.en', wrong: 'not_text' },
    ],
    [
      'a view without end',
      file({ slides: [{ view: 'x'.repeat(5000) }] }),
      { slide: 1, field: 'view', wrong: 'too_long' },
    ],
    [
      'too many slides',
      file({ slides: Array.from({ length: 101 }, () => ({ view: '' })) }),
      { slide: null, field: 'slides', wrong: 'too_many' },
    ],
  ])('with %s is refused, and the place is named', (_what, text, problem) => {
    expect(readStoryFile(text, counter())).toEqual({ kind: 'problems', problems: [problem] });
  });

  it('names all that is wrong', () => {
    const read = readStoryFile(file({ title: 1, slides: [{ view: 2 }, {}] }), counter());
    expect(read).toEqual({
      kind: 'problems',
      problems: [
        { slide: null, field: 'title', wrong: 'not_a_group' },
        { slide: 1, field: 'view', wrong: 'not_text' },
        { slide: 2, field: 'view', wrong: 'missing' },
      ],
    });
  });

  it('may leave a language out, or both', () => {
    const read = readStoryFile(
      file({ slides: [{ view: 'year=2020', text: { en: 'x' } }] }),
      counter(),
    );
    expect(read).toMatchObject({
      story: {
        title: { vi: '', en: '' },
        slides: [{ text: { vi: '', en: 'x' }, view: 'year=2020' }],
      },
    });
  });

  test.prop([fc.oneof(fc.string(), fc.json())])('never throws', (text) => {
    expect(readStoryFile(text, counter()).kind).toBe('problems');
  });
});

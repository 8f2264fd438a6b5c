import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem';
import { checkStories } from './stories';
import { shippedFacts } from './shippedFacts';

const facts = shippedFacts();
const both = { vi: 'chữ', en: 'words' };

function problemsOf(story: object | string, id = 'made-up'): string[] {
  const content = { format: 'quang-ninh-atlas-story', version: 1, title: both, slides: [] };
  const text = typeof story === 'string' ? story : JSON.stringify({ ...content, ...story });
  const problems: Problem[] = [];
  checkStories([{ file: `data/stories/${id}.json`, id, text }], facts, (one) => {
    problems.push(one);
  });
  return problems.map(({ column, message }) => `${column ?? 'file'}: ${message}`);
}

const slide = (change: object) => ({
  slides: [{ title: both, text: both, view: 'level=commune', ...change }],
});

describe('a story that ships', () => {
  it('is let through where all of it holds', () => {
    const text = { vi: '[](figure:F001)', en: 'x [](figure:F001)' };
    expect(problemsOf(slide({ text, view: 'level=district&year=2023' }))).toEqual([]);
  });

  it.each([
    ['another name', 'all', {}, /^file: must be named/],
    ['no story', 'a', '{}', /^file: can't be read: not a story/],
    ['no slides', 'a', {}, /^slides: must not be empty/],
    [
      'no view',
      'a',
      { slides: [{ title: both, text: both }] },
      /^slide 1, view: can't be read: missing/,
    ],
    ['one language', 'a', slide({ title: { vi: 'a' } }), /^slide 1, title.en: must not be empty/],
    ['a bad view', 'a', slide({ view: 'year=1850' }), /^slide 1, view: "year=1850" is not of/],
    [
      'a slip in a view',
      'a',
      slide({ view: 'yaer=2023' }),
      /^slide 1, view: is written as "level=d/,
    ],
    [
      'a lost figure',
      'a',
      slide({ text: { vi: '[](figure:F1)', en: '[](figure:F1)' } }),
      /^slide 1, text.vi: "figure:F1" leads nowhere: statement/,
    ],
    [
      'a figure that nobody knows',
      'a',
      slide({
        text: {
          vi: '[](figure:income_per_capita,Z67,2019)',
          en: '[](figure:income_per_capita,Z67,2019)',
        },
      }),
      /asks for what is not known/,
    ],
    [
      'a figure in one language',
      'a',
      slide({ text: { vi: '[](figure:F001)', en: 'x' } }),
      /^slide 1, text: the figures differ/,
    ],
  ])('with %s is refused, and the place is named', (_what, id, story, message) => {
    expect(problemsOf(story, id).join('\n')).toMatch(message);
  });
});

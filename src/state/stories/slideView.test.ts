import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import { UNWRITTEN } from '../../domain/story/story';
import { madeUpFacts, madeUpStatement } from '../../domain/testing/madeUpFacts';
import { DEFAULT_VIEW } from '../view';
import { slideQuery, viewOfSlide } from './slideView';

const facts = indexFacts(madeUpFacts({ statements: [madeUpStatement({ year: 2025 })] }));

const shownBy = (view: string) =>
  viewOfSlide({ id: 'a', title: UNWRITTEN, text: UNWRITTEN, view }, 'vi', facts);

describe('a slide', () => {
  it.each(['district', 'commune'] as const)('keeps the level that it was made on: %s', (level) => {
    const view = { ...DEFAULT_VIEW, level };
    expect(slideQuery(view)).toBe(`level=${level}`);
    expect(shownBy(slideQuery(view))).toEqual({ view, bad: [] });
  });

  it.each(['', 'year=2020', 'unit=901'])(
    'made before that was kept is of the communes: "%s"',
    (view) => {
      expect(shownBy(view).view.level).toBe('commune');
    },
  );
});

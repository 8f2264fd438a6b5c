import { describe, expect, it } from 'vitest';
import { indexFacts } from '../domain/facts';
import { madeUpFacts, madeUpStatement } from '../domain/testing/madeUpFacts';
import { readAddress, writeAddress } from './address';
import { DEFAULT_VIEW } from './view';

const facts = indexFacts(madeUpFacts({ statements: [madeUpStatement({ year: 2025 })] }));

describe('a link', () => {
  it.each([
    ['a year', 'year=2020'],
    ['an area', 'unit=90001'],
    ['areas to compare', 'show=compare&compare=areas&pins=90001,90002'],
    ['chosen areas', 'show=compare&compare=choose&choose=areas:90001'],
    ['a list', 'lang=en&show=list'],
    ['a frame in a page', 'embed=1'],
  ])('of %s without a level keeps the communes that it was written on', (_what, search) => {
    const { view: found, bad } = readAddress(search, facts);
    expect(bad).toEqual([]);
    expect(found.level).toBe('commune');
    expect(writeAddress(found)).toContain('level=commune');
  });

  it.each(['', 'lang=en', 'utm_source=letter', 'year=2022', 'story=a&slide=2&play=1'])(
    'that holds no view of its own is of the districts: %s',
    (search) => {
      expect(readAddress(search, facts).view.level).toBe('district');
    },
  );

  it('says its level with whatever else it says', () => {
    expect(writeAddress({ ...DEFAULT_VIEW, level: 'commune' })).toBe('?level=commune');
    expect(writeAddress({ ...DEFAULT_VIEW, year: 2020 })).toBe('?level=district&year=2020');
    expect(writeAddress({ ...DEFAULT_VIEW, language: 'en' })).toBe('?lang=en');
  });
});

import { describe, expect, it } from 'vitest';
import { indexFacts } from '../facts';
import { madeUpFacts, madeUpStatement } from '../testing/madeUpFacts';
import { knowledgeLink, readReference, referencesIn } from './reference';

const facts = indexFacts(madeUpFacts({ statements: [madeUpStatement({ year: 2025 })] }));

describe('a reference to a figure', () => {
  it('names a statement', () => {
    expect(readReference('figure:F001', facts)).toEqual({ kind: 'statement', statement: 'F001' });
  });

  it('asks what is known of an area, by the line of the year where it names none', () => {
    const question = { indicator: 'poverty_rate', area: '901', year: 2025 };
    expect(readReference('figure:poverty_rate,901,2025', facts)).toEqual({
      kind: 'knowledge',
      question: { ...question, line: 'line-old' },
    });
    expect(readReference('figure:poverty_rate,22,2025,line-new', facts)).toEqual({
      kind: 'knowledge',
      question: { ...question, area: '22', line: 'line-new' },
    });
  });

  it('counts members', () => {
    expect(readReference('figure:members,probable', facts)).toEqual({
      kind: 'members',
      membership: 'probable',
    });
  });

  it.each([
    ['figure:F999', 'statement'],
    ['figure:', 'statement'],
    ['figure:members,certain', 'members'],
    ['figure:happiness,901,2025', 'indicator'],
    ['figure:poverty_rate,999,2025', 'area'],
    ['figure:poverty_rate,901,1066', 'year'],
    ['figure:poverty_rate,901,soon', 'year'],
    ['figure:poverty_rate,901,2025,world', 'line'],
    ['figure:poverty_rate,901', 'unreadable'],
    ['figure:poverty_rate,901,2025,line-new,5', 'unreadable'],
  ])('%s can’t be followed: %s', (address, why) => {
    expect(readReference(address, facts)).toEqual({ kind: 'lost', why });
  });

  it('is found in a text, wherever it stands, and no other link is', () => {
    const text =
      '- **[](figure:F001)** and [a page](https://a.example)\n\n> ### [x](figure:members,confirmed)';
    expect(referencesIn(text)).toEqual(['figure:F001', 'figure:members,confirmed']);
  });

  it('is written as it is read', () => {
    const question = { indicator: 'poverty_rate', area: '901', year: 2025, line: 'line-new' };
    const [address = ''] = referencesIn(knowledgeLink(question));
    expect(readReference(address, facts)).toEqual({ kind: 'knowledge', question });
  });
});

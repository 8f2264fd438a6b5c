import { MOST_LIMITS } from '../../state/parameters';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { limitProblemText, readLimits, translateTyped, writeLimits } from './limits';

function problem(typed: string, language: 'vi' | 'en' = 'vi', top = 100) {
  const read = readLimits(typed, language, top);
  return read.kind === 'invalid' ? read.problem : undefined;
}

describe('readLimits', () => {
  it('takes semicolons and spaces, in any order, once each', () => {
    expect(readLimits('1; 0,2  0,5;0,5', 'vi', 100)).toEqual({
      kind: 'valid',
      limits: [0.2, 0.5, 1],
    });
  });

  it('reads decimals as the language writes them', () => {
    expect(readLimits('0.2; 0.5', 'en', 100)).toEqual({ kind: 'valid', limits: [0.2, 0.5] });
    expect(problem('0.2')).toEqual({
      kind: 'wrong_decimal',
      word: '0.2',
      place: 1,
      instead: '0,2',
    });
  });

  it('says which entry is wrong, and how', () => {
    expect(problem('  ')).toEqual({ kind: 'empty' });
    expect(problem('1; hai; 3')).toEqual({ kind: 'not_number', word: 'hai', place: 2 });
    expect(problem('1; −2')).toEqual({ kind: 'too_small', word: '−2', place: 2 });
    expect(problem('0')).toEqual({ kind: 'too_small', word: '0', place: 1 });
    expect(problem('50; 100')).toEqual({ kind: 'too_large', word: '100', place: 2, top: 100 });
    expect(problem('0,123456789')).toEqual({ kind: 'too_long', word: '0,123456789', place: 1 });
    expect(problem('1 2 3 4 5 6 7 8 9')).toEqual({ kind: 'too_many', given: 9 });
  });

  it('lets an amount be as large as a link can hold', () => {
    expect(readLimits('999999', 'en', Infinity).kind).toBe('valid');
    expect(problem('1000000', 'en', Infinity)?.kind).toBe('too_long');
  });

  const limit = fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => hundredths / 100);
  const language = fc.constantFrom('vi' as const, 'en' as const);
  test.prop([fc.uniqueArray(limit, { minLength: 1, maxLength: MOST_LIMITS }), language])(
    'reads back what it writes',
    (given, reader) => {
      const limits = [...given].sort((one, two) => one - two);
      expect(readLimits(writeLimits(limits, reader), reader, Infinity)).toEqual({
        kind: 'valid',
        limits,
      });
    },
  );
});

describe('translateTyped', () => {
  it('keeps what was typed when the language changes, right or wrong', () => {
    expect(translateTyped('0,2; 1; hai', 'vi', 'en')).toBe('0.2; 1; hai');
    expect(translateTyped('0.2', 'en', 'en')).toBe('0.2');
  });
});

describe('limitProblemText', () => {
  it('names the entry and what to write instead', () => {
    const wrong = { kind: 'wrong_decimal', word: '0.2', place: 3, instead: '0,2' } as const;
    expect(limitProblemText(wrong, 'vi')).toContain('thứ 3, “0.2”');
    expect(limitProblemText(wrong, 'vi')).toContain('Hãy viết 0,2');
  });
});

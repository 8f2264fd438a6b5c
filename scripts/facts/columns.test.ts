import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { filled, isoDate, list, maybe, number, orNull, year, yesOrNo } from './columns';

/** What a cell is read as; its complaint where it can't be. */
function read(schema: z.ZodType, cell: string): unknown {
  const parsed = schema.safeParse(cell);
  return parsed.success ? parsed.data : { complaint: parsed.error.issues[0]?.message };
}

describe('a cell', () => {
  it.each<[string, z.ZodType, string, unknown]>([
    ['text', filled, ' Đồn Đạc ', 'Đồn Đạc'],
    ['text or null', orNull, '', null],
    ['text or null', orNull, ' ', null],
    ['text or null', orNull, 'x', 'x'],
    ['a list', list, '', []],
    ['a list', list, 'a', ['a']],
    ['a list', list, 'a|b', ['a', 'b']],
    ['yes or no', yesOrNo, 'yes', true],
    ['yes or no', yesOrNo, 'no', false],
    ['a number', number, '0.064', 0.064],
    ['a number', number, '-12', -12],
    ['a year', year, '2022', 2022],
    ['a year or null', maybe(year), '', null],
    ['a year or null', maybe(year), '2022', 2022],
    ['a date', isoDate, '2024', '2024'],
    ['a date', isoDate, '2024-03', '2024-03'],
    ['a date', isoDate, '2024-03-05', '2024-03-05'],
  ])('of %s: %s "%s"', (_, schema, cell, value) => {
    expect(read(schema, cell)).toEqual(value);
  });

  it.each<[string, z.ZodType, string, string]>([
    ['text', filled, '  ', 'must not be empty'],
    ['yes or no', yesOrNo, 'maybe', 'must be yes or no'],
    ['a number', number, '0,064', 'must be a plain number'],
    ['a number', number, '1e3', 'must be a plain number'],
    ['a number', number, '', 'must be a plain number'],
    ['a year', year, '22', 'four digits'],
    ['a year', year, '1066', 'must lie between 1990 and 2035'],
    ['a year', year, '2036', 'must lie between 1990 and 2035'],
    ['a date', isoDate, '5/3/2024', 'must be a date as'],
  ])('cannot be %s: %s "%s"', (_, schema, cell, words) => {
    const complaint: unknown = expect.stringContaining(words);
    expect(read(schema, cell)).toEqual({ complaint });
  });

  it('cannot be a year or null: anything else', () => {
    expect(maybe(year).safeParse('20x2').success).toBe(false);
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createFormat, formatFor } from './format';

const vietnamese = createFormat('vi');
const english = createFormat('en');
const percent = { unit: 'percent' } as const;
const income = { unit: 'million_vnd_per_person_year' } as const;
const space = '\u00a0';

/** Narrow and wide unbroken spaces as plain ones: what a reader sees. */
const seen = (text: string) => text.replaceAll(space, ' ');

describe('numbers', () => {
  it('are written as each language does', () => {
    expect(vietnamese.number(0.064)).toBe('0,064');
    expect(english.number(0.064)).toBe('0.064');
    expect(vietnamese.number(1234567.5)).toBe('1.234.567,5');
    expect(english.number(1234567.5)).toBe('1,234,567.5');
  });

  it('keep the decimals that were printed', () => {
    expect(vietnamese.number(4.5, 2)).toBe('4,50');
    expect(english.number(12, 1)).toBe('12.0');
    expect(english.number(12.345, 0)).toBe('12');
    expect(english.number(12.5)).toBe('12.5');
  });

  const printed = fc
    .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => ({ value: digits / 10 ** decimals, decimals }));

  test.prop([printed])('say the same in both languages', ({ value, decimals }) => {
    const back = (text: string) => Number(text.replaceAll('.', '').replaceAll(',', '.'));
    expect(back(vietnamese.number(value, decimals))).toBe(value);
    expect(Number(english.number(value, decimals).replaceAll(',', ''))).toBe(value);
  });
});

describe('small numbers', () => {
  it('are never written as zero, however few decimals are asked for', () => {
    expect(english.number(1e-7)).toBe('0.0000001');
    expect(english.number(0.0004)).toBe('0.0004');
    expect(vietnamese.number(0.04, 1)).toBe('0,04');
    expect(seen(english.short(percent, 1e-7, 0))).toBe('0.0000001 %');
  });

  it('that are zero have no sign', () => {
    expect(english.number(-0)).toBe('0');
    expect(english.number(-0, 1)).toBe('0.0');
    expect(english.number(-1.5)).toBe('-1.5');
  });

  const any = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    fc.integer(),
  );
  test.prop([any, fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined })])(
    'say zero of zero alone, and zero without a sign',
    (value, decimals) => {
      const written = english.number(value, decimals);
      const isZero = !/[1-9]/.test(written);
      if (Math.abs(value) > 1e-18) expect(isZero).toBe(false);
      if (isZero) expect(written).not.toMatch(/[-−]/);
    },
  );
});

describe('values', () => {
  it('have their unit, which never goes to another line', () => {
    expect(vietnamese.value(percent, 0.064, 3)).toBe(`0,064${space}%`);
    expect(english.value(percent, 0.064, 3)).toBe(`0.064${space}%`);
    expect(seen(vietnamese.value(income, 73.348, 3))).toBe('73,348 triệu đồng/người/năm');
    expect(seen(english.value(income, 73.348, 3))).toBe('73.348 million VND a person a year');
  });

  it('are shorter on the map', () => {
    expect(seen(vietnamese.short(income, 73.348, 1))).toBe('73,3 tr.đ');
    expect(seen(english.short(income, 73.348, 1))).toBe('73.3 m VND');
  });

  it('without a unit are the number alone', () => {
    expect(vietnamese.value({ unit: '' }, 12.5)).toBe('12,5');
    expect(english.value({ unit: 'no such unit' }, 12.5)).toBe('12.5');
  });
});

describe('distances, areas and dates', () => {
  it('have a decimal only where that says something', () => {
    expect(seen(vietnamese.kilometres(4.26))).toBe('4,3 km');
    expect(seen(english.kilometres(42.6))).toBe('43 km');
    expect(seen(vietnamese.squareKilometres(1234.4))).toBe('1.234 km²');
    expect(seen(english.squareKilometres(4.26))).toBe('4.3 km²');
    expect(vietnamese.place([107.25, 21.0506])).toBe('21,051° B, 107,25° Đ');
    expect(english.place([107.25, 21.0506])).toBe('21.051° N, 107.25° E');
  });

  it.each([
    ['2022-06-17', '17/06/2022'],
    ['2022-06', '06/2022'],
    ['2022', '2022'],
  ])('%s is written %s, as precise as it is known', (iso, written) => {
    expect(vietnamese.date(iso)).toBe(written);
    expect(english.date(iso)).toBe(written);
  });
});

it('a language has one format', () => {
  expect(formatFor('vi')).toBe(formatFor('vi'));
  expect(formatFor('en').number(0.5)).toBe('0.5');
});

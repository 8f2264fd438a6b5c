import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MAP_LIMITS } from '../domain/camera';
import {
  oneOf,
  parse,
  readCamera,
  readClasses,
  wholeNumber,
  writeCamera,
  writeClasses,
} from './parameters';

const [west, south, east, north] = MAP_LIMITS;

describe('a parameter', () => {
  it('is missing, invalid as given, or valid', () => {
    expect(parse(null, wholeNumber)).toEqual({ kind: 'missing' });
    expect(parse('twelve', wholeNumber)).toEqual({ kind: 'invalid', given: 'twelve' });
    expect(parse('', wholeNumber)).toEqual({ kind: 'invalid', given: '' });
    expect(parse('12', wholeNumber)).toEqual({ kind: 'valid', value: 12 });
  });

  it('is one of the words, to the letter', () => {
    const read = oneOf(['vi', 'en']);
    expect(['vi', 'en', 'VI', 'vi ', '', 'constructor'].map(read)).toEqual([
      'vi',
      'en',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['-1', '1e3', '1.5', ' 1', '0x10', '', '1234567', '٣', 'Infinity', 'NaN'])(
    'is no whole number: "%s"',
    (text) => {
      expect(wholeNumber(text)).toBeUndefined();
    },
  );

  test.prop([fc.nat({ max: 999_999 })])('is a whole number', (value) => {
    expect(wholeNumber(String(value))).toBe(value);
  });
});

describe('a camera', () => {
  it.each([
    '107,21',
    '107,21,8,1',
    '107,21,',
    'a,b,c',
    '107,21,-1',
    '107,21,22.5',
    `${west - 0.1},21,8`,
    `${east + 0.1},21,8`,
    `107,${south - 0.1},8`,
    `107,${north + 0.1},8`,
    '1e2,21,8',
    '107, 21, 8',
    '107,21,8,0x600',
    '107,21,8,900x',
    '107,21,8,900x600,1',
  ])('is not "%s"', (text) => {
    expect(readCamera(text)).toBeUndefined();
  });

  const camera = fc.record({
    longitude: fc.double({ min: west, max: east, noNaN: true }),
    latitude: fc.double({ min: south, max: north, noNaN: true }),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  });

  test.prop([camera])('comes back as written, within ten metres and a hundredth', (one) => {
    const read = readCamera(writeCamera(one))!;
    expect(Math.abs(read.longitude - one.longitude)).toBeLessThanOrEqual(0.0000501);
    expect(Math.abs(read.latitude - one.latitude)).toBeLessThanOrEqual(0.0000501);
    expect(Math.abs(read.zoom - one.zoom)).toBeLessThanOrEqual(0.00501);
    expect(readCamera(writeCamera(read))).toEqual(read);
  });

  it('knows what it was seen in', () => {
    const seen = { longitude: 107, latitude: 21, zoom: 9, room: { width: 900, height: 600 } };
    expect(writeCamera(seen)).toBe('107.0000,21.0000,9.00,900x600');
    expect(readCamera(writeCamera(seen))).toEqual(seen);
  });
});

describe('classes', () => {
  it('are read by method, count and basis', () => {
    const expected = { method: 'quantile', count: 5, basis: 'year', limits: [] };
    expect(readClasses('quantile.5.year')).toEqual(expected);
    expect(writeClasses(readClasses('quantile.5.year')!)).toBe('quantile.5.year');
  });

  it("or are the reader's own limits", () => {
    expect(readClasses('own:0.2,5')).toMatchObject({ method: 'own', count: 3, limits: [0.2, 5] });
    expect(writeClasses(readClasses('own:0.2,5')!)).toBe('own:0.2,5');
  });

  it.each([
    '',
    'natural',
    'natural.4',
    'natural.4.all.more',
    'natural.1.all',
    'natural.7.all',
    'natural.4.none',
    'own.4.all',
    'own:',
    'own:1,,2',
    'own:a',
    'own:1e3',
    'own:1,2,3,4,5,6,7,8,9',
    'Natural.4.all',
  ])('are not "%s"', (text) => {
    expect(readClasses(text)).toBeUndefined();
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../scripts/facts/assemble';
import { readTables } from '../../../scripts/facts/read';
import { indexFacts } from '../../domain/facts';
import { fold } from './fold';
import { createUnitIndex } from './index';
import { slips } from './slips';

const { registry } = indexFacts(
  assembleFacts(
    readTables(process.cwd(), () => undefined),
    {},
    [],
  ),
);
const index = createUnitIndex(registry);
const anyUnit = fc.constantFrom(...registry.units);
const LIMIT = 8;

function codesOf(typed: string, limit = LIMIT): string[] {
  return index.find(typed, limit).map(({ unit }) => unit.code);
}

describe('finding a unit', () => {
  test.prop([anyUnit])('a name without diacritics finds it among its namesakes', (unit) => {
    const namesakes = registry.units.filter((one) => fold(one.name) === fold(unit.name));
    const first = codesOf(fold(unit.name)).slice(0, namesakes.length);
    expect(first).toContain(unit.code);
  });

  test.prop([anyUnit])('a code finds it first', (unit) => {
    expect(codesOf(unit.code)[0]).toBe(unit.code);
  });

  test.prop([anyUnit, fc.constantFrom('NFC', 'NFD')])('any normal form will do', (unit, form) => {
    expect(codesOf(unit.name.normalize(form))).toEqual(codesOf(unit.name.toUpperCase()));
  });

  test.prop([
    anyUnit,
    fc.nat(),
    fc.constantFrom('a', 'c', 'e', 'h', 'i', 'm', 'n', 'o', 'q', 't', 'u', 'x', 'y'),
  ])('one slip of typing still finds it', (unit, place, letter) => {
    const name = fold(unit.name);
    const at = place % name.length;
    const before = name.slice(0, at);
    const after = name.slice(at + 1);
    const swapped = `${before}${after.slice(0, 1)}${name.slice(at, at + 1)}${after.slice(1)}`;
    for (const typed of [
      before + letter + after,
      before + after,
      `${before}${letter}${name.slice(at)}`,
      swapped,
    ]) {
      expect(codesOf(typed, registry.units.length), typed).toContain(unit.code);
    }
  });

  it.each([
    ['dam ha', 'Đầm Hà'],
    ['Đầm', 'Đầm Hà'],
    ['06988', 'Đồn Đạc'],
    ['ba che', 'Ba Chẽ'],
    ['don dac', 'Đồn Đạc'],
    ['dondac', 'Đồn Đạc'],
    ['xã đồn đạc', 'Đồn Đạc'],
    ['don dac ba che', 'Đồn Đạc'],
    ['tien yn', 'Tiên Yên'],
    ['huyen binh lieu', 'Bình Liêu'],
    ['hong gai', 'Hồng Gai'],
    ['co to town', 'Cô Tô'],
  ])('%s finds %s first', (typed, name) => {
    expect(index.find(typed, 1)[0]?.unit.name).toBe(name);
  });

  it('puts the district before its namesakes, and the 67 before other communes', () => {
    const found = index.find('dam ha', LIMIT).map(({ unit }) => unit);
    expect(found[0]?.level).toBe('district');
    const communes = index
      .find('quang', registry.units.length)
      .map(({ unit }) => unit)
      .filter((unit) => unit.level === 'commune' && fold(unit.name).startsWith('quang'));
    const outside = communes.findIndex((unit) => unit.membership === null);
    expect(outside).toBeGreaterThan(0);
    expect(communes.slice(outside).every((unit) => unit.membership === null)).toBe(true);
  });

  it('takes marks as meant where they are typed', () => {
    const names = (typed: string) => index.find(typed, LIMIT).map(({ unit }) => unit.name);
    expect(names('Hạ L')[0]).toBe('Hạ Long');
    expect(names('Hà L').slice(0, 2).sort()).toEqual(['Hà Lâu', 'Hà Lầm']);
  });

  it('tells namesakes apart by their districts', () => {
    const found = index.find('bac son uong bi', LIMIT);
    expect(found[0]?.district?.name).toBe('Uông Bí');
  });

  it("lists a district's communes after it", () => {
    const found = index.find('ba che', LIMIT);
    expect(found.length).toBe(LIMIT);
    expect(found.every(({ unit }) => unit.code === '202' || unit.parent === '202')).toBe(true);
  });

  it.each(['', '   ', '…', 'xyzw', '99999'])('finds nothing for "%s"', (typed) => {
    expect(index.find(typed, LIMIT)).toEqual([]);
  });
});

describe('slips', () => {
  test.prop([fc.string(), fc.string()])(
    'are as many both ways, and none from a word to itself',
    (one, two) => {
      expect(slips(one, two)).toBe(slips(two, one));
      expect(slips(one, one)).toBe(0);
    },
  );

  it.each([
    ['yen', 'yn', 1],
    ['yen', 'yne', 1],
    ['yen', 'yan', 1],
    ['yen', 'yeen', 1],
    ['ba che', 'bache', 1],
    ['', 'abc', 3],
  ])('%s → %s: %i', (one, two, count) => {
    expect(slips(one, two)).toBe(count);
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Unit, UnitType } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { fold } from './fold';
import { createSearchIndex, type Match } from './index';
import { slips } from './slips';

const facts = shippedFacts();
const { registry } = facts;
const index = createSearchIndex(facts);
const anyUnit = fc.constantFrom(...registry.units);
const LIMIT = 8;
const EVERYTHING = 400;

/** What a match is, in a word: a code, a former unit, or an indicator's id. */
function idOf(match: Match): string {
  switch (match.kind) {
    case 'unit':
      return match.unit.code;
    case 'former':
      return `${match.change.code} → ${match.unit.code}`;
    case 'indicator':
      return match.indicator.id;
    case 'province':
      return 'province';
  }
}

function codesOf(typed: string, limit = LIMIT): string[] {
  return index.find(typed, limit).map(idOf);
}

/** Names as results show them. */
function namesOf(typed: string): string[] {
  return index.find(typed, LIMIT).map((match) => {
    if (match.kind === 'unit') return match.unit.name;
    return match.kind === 'former' ? match.change.name : idOf(match);
  });
}

/** How an administration shortens a kind. */
const SHORT: Partial<Record<UnitType, readonly string[]>> = {
  city: ['TP', 'TP.', 'Tp. ', 'T.P. ', 'thành phố'],
  town: ['TX', 'TX.', 'T.X ', 'Thị xã'],
  district: ['H.', 'H', 'huyện', 'HUYỆN'],
  township: ['TT', 'TT.', 'T.T. ', 'Thị trấn'],
  ward: ['P.', 'P', 'phường'],
  commune: ['X.', 'X', 'xã'],
};

/** Vietnamese keyboards write the marks of a letter in either order. */
function oddMarks(name: string): string {
  return name.normalize('NFD').replace(/(\p{Mark})(\p{Mark})/gu, '$2$1');
}

/** Old and new ways of placing a tone: hoà and hòa. */
function otherTonePlace(name: string): string {
  const tone = '[\u0300\u0301\u0303\u0309\u0323]';
  const late = new RegExp(`(o|u)([aey])(${tone})(?!\\p{Letter})`, 'giu');
  const early = new RegExp(`(o|u)(${tone})([aey])(?!\\p{Letter})`, 'giu');
  const apart = name.normalize('NFD');
  const turned = apart.replace(early, '$1$3$2');
  return (turned === apart ? apart.replace(late, '$1$3$2') : turned).normalize('NFC');
}

const WRITINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  fold,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  oddMarks,
  otherTonePlace,
  (name) => name.replaceAll('Đ', '\u00d0').replaceAll('đ', '\u00f0'),
  (name) => name.replaceAll('Đ', '\u0189').replaceAll('đ', '\u0256'),
];

const isSameName = (one: Unit) => (two: Unit) => fold(one.name) === fold(two.name);

describe('finding a unit', () => {
  it('a name finds it first among its namesakes, however it is written', () => {
    for (const [place, unit] of registry.units.entries()) {
      const namesakes = registry.units.filter(isSameName(unit)).length;
      for (const write of WRITINGS.filter((_, turn) => (place + turn) % 2 === 0)) {
        const typed = write(unit.name);
        expect(codesOf(typed).slice(0, namesakes), typed).toContain(unit.code);
      }
    }
  });

  it('the kind before or behind a name, whole or shortened, puts that kind first', () => {
    for (const [place, unit] of registry.units.entries()) {
      const ofKind = registry.units
        .filter(isSameName(unit))
        .filter(({ type }) => type === unit.type);
      for (const [turn, kind] of (SHORT[unit.type] ?? []).entries()) {
        // Each unit in some of the writings: all of them with all kinds take half a minute.
        if ((place + turn) % 3 > 0) continue;
        const name = WRITINGS[(place + turn) % WRITINGS.length]?.(unit.name) ?? '';
        // Letters that run into the name without a point are a name of their own.
        const joined = /[. ]$/.test(kind) ? [`${kind}${name}`] : [];
        for (const typed of [`${kind} ${name}`, `${name} ${kind}`, ...joined]) {
          expect(codesOf(typed).slice(0, ofKind.length), typed).toContain(unit.code);
        }
      }
      const typed = unitName(unit, place % 2 === 0 ? 'en' : 'vi');
      expect(codesOf(typed).slice(0, ofKind.length), typed).toContain(unit.code);
    }
  });

  it('district, province and country behind a comma lead to the very one', () => {
    for (const [place, unit] of registry.units.entries()) {
      const district = registry.unit(unit.parent);
      const name = unitName(unit, 'vi');
      const within = district === undefined ? name : `${name}, ${unitName(district, 'vi')}`;
      const writings = [
        within,
        `${within}, Quảng Ninh`,
        `${within}, tỉnh Quảng Ninh, Việt Nam`,
        `${within} - Quảng Ninh`,
        ...(district === undefined
          ? []
          : [`${district.name}, ${name}`, `${name} ${unitName(district, 'vi')}`]),
      ];
      // Each unit in some of them, each of them with many units.
      for (const typed of writings.filter((_, turn) => (place + turn) % 3 === 0)) {
        expect(codesOf(typed)[0], typed).toBe(unit.code);
      }
    }
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
      expect(codesOf(typed, EVERYTHING), typed).toContain(unit.code);
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
    expect(namesOf(typed)[0]).toBe(name);
  });

  it.each([
    ['TP Hạ Long', '193'],
    ['tp. ha long', '193'],
    ['TT. Ba Chẽ', '06970'],
    ['Cẩm Phả, Quảng Ninh', '195'],
    ['cam pha quang ninh', '195'],
    ['Ba Chẽ huyện', '202'],
    ['Hạ Long, Vân Đồn', '07030'],
  ])('%s leads to %s', (typed, code) => {
    const [first] = index.find(typed, 1);
    if (typed === 'Hạ Long, Vân Đồn') {
      expect(first).toMatchObject({ kind: 'unit', district: { name: 'Vân Đồn' } });
    } else expect(first).toMatchObject({ kind: 'unit', unit: { code } });
  });

  it('puts the district before its namesakes, and the 67 before other communes', () => {
    const found = index.find('dam ha', LIMIT);
    expect(found[0]).toMatchObject({ kind: 'unit', unit: { level: 'district' } });
    const communes = index
      .find('quang', EVERYTHING)
      .flatMap((match) => (match.kind === 'unit' ? [match.unit] : []))
      .filter((unit) => unit.level === 'commune' && fold(unit.name).startsWith('quang'));
    const outside = communes.findIndex((unit) => unit.membership === null);
    expect(outside).toBeGreaterThan(0);
    expect(communes.slice(outside).every((unit) => unit.membership === null)).toBe(true);
  });

  it('takes marks as meant where they are typed', () => {
    expect(namesOf('Hạ L')[0]).toBe('Hạ Long');
    expect(namesOf('Hà L').slice(0, 2).sort()).toEqual(['Hà Lâu', 'Hà Lầm']);
  });

  it('tells namesakes apart by their districts', () => {
    const [found] = index.find('bac son uong bi', LIMIT);
    expect(found).toMatchObject({ kind: 'unit', district: { name: 'Uông Bí' } });
  });

  it("lists a district's communes after it", () => {
    const found = index.find('ba che', LIMIT);
    expect(found.length).toBe(LIMIT);
    for (const match of found) {
      const unit = match.kind === 'unit' ? match.unit : undefined;
      expect(unit?.code === '202' || unit?.parent === '202').toBe(true);
    }
  });

  it('names nothing else beside what was meant, but what lies there', () => {
    for (const match of index.find('TP Hạ Long', LIMIT)) {
      // Ka Long is one slip away.
      expect(JSON.stringify(match)).toMatch(/Hạ Long|"name":"Ka Long"/);
    }
  });

  it('by the name that it has since 2025', () => {
    const [found] = index.find('phường Yên Tử', 1);
    expect(found).toMatchObject({ kind: 'unit', later: { into: [{ name: 'Yên Tử' }] } });
  });

  it.each(['', '   ', '…', 'xyzw', '99999'])('finds nothing for "%s"', (typed) => {
    expect(index.find(typed, LIMIT)).toEqual([]);
  });
});

describe('finding a unit that was', () => {
  it('leads to where it lies now, and says since when', () => {
    expect(index.find('huyện Hoành Bồ', 1)[0]).toMatchObject({
      kind: 'former',
      change: { name: 'Hoành Bồ', type: 'district', change: 'merged', effective: '2020-01-01' },
      unit: { code: '193' },
    });
    expect(index.find('thị trấn Trới', 1)[0]).toMatchObject({
      kind: 'former',
      change: { change: 'renamed', into: [{ name: 'Hoành Bồ', type: 'ward' }] },
      unit: { code: '07030' },
    });
  });

  it('finds each of the reforms by its name, on the map or not', () => {
    const { changes } = facts.file;
    expect(changes.filter(({ effective }) => effective === '2020-01-01').length).toBeGreaterThan(
      20,
    );
    expect(changes.filter(({ effective }) => effective === '2024-11-01')).toHaveLength(6);
    for (const change of changes) {
      const named = changes.filter(
        ({ name, type }) => name === change.name && type === change.type,
      );
      const units = registry.units.filter(
        ({ name, type }) => name === change.name && type === change.type,
      );
      const found = index.find(unitName(change, 'vi'), named.length + units.length);
      const leading = found.flatMap((match) => ('unit' in match ? [match.unit.code] : []));
      expect(leading, change.name).toContain(change.leadsTo);
    }
  });

  it('says of a unit on the map what became of it', () => {
    expect(index.find('xã Minh Cầm', 1)[0]).toMatchObject({
      later: { effective: '2024-11-01', into: [{ name: 'Lương Minh' }] },
    });
  });

  it('finds communes by the district that they lay in', () => {
    expect(index.find('Kỳ Thượng, huyện Hoành Bồ', 1)[0]).toMatchObject({
      unit: { name: 'Kỳ Thượng' },
    });
  });
});

describe('finding an indicator', () => {
  it.each([
    ['hộ nghèo', 'poverty_rate'],
    ['ho ngheo', 'poverty_rate'],
    ['tỷ lệ hộ nghèo', 'poverty_rate'],
    ['nước sạch', 'clean_water_rate'],
    ['nuoc sach', 'clean_water_rate'],
    ['clean water', 'clean_water_rate'],
    ['thu nhập', 'income_per_capita'],
    ['income', 'income_per_capita'],
    ['cận nghèo', 'near_poverty_rate'],
    ['hộ cận nghèo', 'near_poverty_rate'],
    ['NTM', 'new_rural_status'],
    ['poverty', 'poverty_rate'],
    ['nghèo', 'poverty_rate'],
  ])('%s finds %s first', (typed, id) => {
    expect(codesOf(typed)[0]).toBe(id);
  });

  it('by each of its names', () => {
    for (const { id, name, short } of facts.mapped) {
      for (const typed of [name.vi, name.en, short.vi, short.en, fold(name.vi)]) {
        expect(codesOf(typed).slice(0, 2), typed).toContain(id);
      }
    }
  });

  it('isn’t crowded out by units that begin alike', () => {
    expect(index.find('ha', LIMIT).map(({ kind }) => kind)).toContain('indicator');
  });
});

it('finds the province', () => {
  expect(codesOf('Quảng Ninh')[0]).toBe('province');
  expect(codesOf('tỉnh Quảng Ninh, Việt Nam')[0]).toBe('province');
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

import { describe, expect, it } from 'vitest';
import { indexFacts } from '../domain/facts';
import { madeUpFacts } from '../domain/testing/madeUpFacts';
import type { UnitType } from '../domain/units';
import { areaName, typeName, unitName } from './areas';

const { registry } = indexFacts(madeUpFacts());

describe('names of areas', () => {
  it('name what a district has inside and outside of the 67', () => {
    const district = registry.ofLevel('district')[0]!;
    const inside = `${district.code}∩Z67`;
    expect(areaName(registry, inside, 'vi')).toBe(
      `phần thuộc 67 xã của ${areaName(registry, district.code, 'vi')}`,
    );
    expect(areaName(registry, '22∖Z67', 'en')).toBe(
      'the part of Quảng Ninh province outside the 67 communes',
    );
  });

  it('say their kind, before the name in Vietnamese and after it in English', () => {
    const unit = { name: 'Đồn Đạc', type: 'commune' } as const;
    expect(unitName(unit, 'vi')).toBe('xã Đồn Đạc');
    expect(unitName(unit, 'en')).toBe('Đồn Đạc commune');
  });

  it.each<[UnitType, string, string]>([
    ['province', 'tỉnh', 'province'],
    ['city', 'thành phố', 'city'],
    ['town', 'thị xã', 'town'],
    ['district', 'huyện', 'district'],
    ['ward', 'phường', 'ward'],
    ['township', 'thị trấn', 'township'],
    ['commune', 'xã', 'commune'],
    ['special_zone', 'đặc khu', 'special zone'],
  ])('a %s is called %s, %s', (type, vi, en) => {
    expect(typeName(type, 'vi')).toBe(vi);
    expect(typeName(type, 'en')).toBe(en);
    expect(unitName({ name: 'Bịa', type }, 'vi')).toBe(`${vi} Bịa`);
    expect(unitName({ name: 'Bịa', type }, 'en')).toBe(`Bịa ${en}`);
  });

  it.each([
    ['22', 'tỉnh Quảng Ninh', 'Quảng Ninh province'],
    ['Z67', '67 xã, thị trấn', 'the 67 communes'],
    ['901', 'huyện Huyện Bịa 901', 'Huyện Bịa 901 district'],
    ['90001', 'xã Xã Bịa 1', 'Xã Bịa 1 commune'],
    ['G-PAIR', 'hai xã bịa', 'two made-up communes'],
    ['no such code', 'no such code', 'no such code'],
  ])('%s is %s, %s', (code, vi, en) => {
    expect(areaName(registry, code, 'vi')).toBe(vi);
    expect(areaName(registry, code, 'en')).toBe(en);
  });
});

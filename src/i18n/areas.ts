import { cutOf } from '../domain/knowledge/cuts';
import type { Registry, Unit, UnitType } from '../domain/units';
import { PROGRAMME, PROVINCE } from '../domain/units';
import { text } from './text';

const types = text<{ before: Record<UnitType, string>; after: Record<UnitType, string> }>({
  vi: {
    before: {
      province: 'tỉnh ',
      city: 'thành phố ',
      town: 'thị xã ',
      district: 'huyện ',
      ward: 'phường ',
      township: 'thị trấn ',
      commune: 'xã ',
      special_zone: 'đặc khu ',
    },
    after: {
      province: '',
      city: '',
      town: '',
      district: '',
      ward: '',
      township: '',
      commune: '',
      special_zone: '',
    },
  },
  en: {
    before: {
      province: '',
      city: '',
      town: '',
      district: '',
      ward: '',
      township: '',
      commune: '',
      special_zone: '',
    },
    after: {
      province: ' province',
      city: ' city',
      town: ' town',
      district: ' district',
      ward: ' ward',
      township: ' township',
      commune: ' commune',
      special_zone: ' special zone',
    },
  },
});

const wholes = text({
  vi: {
    province: 'tỉnh Quảng Ninh',
    programme: '67 xã, thị trấn',
    inside: (of: string) => `phần thuộc 67 xã của ${of}`,
    outside: (of: string) => `phần ngoài 67 xã của ${of}`,
  },
  en: {
    province: 'Quảng Ninh province',
    programme: 'the 67 communes',
    inside: (of: string) => `the part of ${of} among the 67 communes`,
    outside: (of: string) => `the part of ${of} outside the 67 communes`,
  },
});

/** A unit with its kind: `xã Đồn Đạc`, `Đồn Đạc commune`. */
export function unitName(unit: Pick<Unit, 'name' | 'type'>, language: 'vi' | 'en'): string {
  const words = types[language];
  return `${words.before[unit.type]}${unit.name}${words.after[unit.type]}`;
}

/** The kind alone: `xã`, `commune`. */
export function typeName(type: UnitType, language: 'vi' | 'en'): string {
  const words = types[language];
  return `${words.before[type]}${words.after[type]}`.trim();
}

/** Any area that a statement or a proof may speak of, as it is named within a sentence. */
export function areaName(registry: Registry, code: string, language: 'vi' | 'en'): string {
  if (code === PROVINCE) return wholes[language].province;
  if (code === PROGRAMME) return wholes[language].programme;
  const cut = cutOf(code);
  if (cut !== undefined) return wholes[language][cut.side](areaName(registry, cut.of, language));
  const unit = registry.unit(code);
  if (unit !== undefined) return unitName(unit, language);
  // A group's own name begins as a heading does.
  const name = registry.other(code)?.name[language] ?? code;
  return name.replace(/^(?:The|Communes|Các|Vùng)(?= )/, (first) => first.toLowerCase());
}

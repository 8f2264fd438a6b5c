import type { UnitChange } from '../domain/units';
import { unitName } from './areas';
import { formatFor } from './format';
import { text } from './text';

interface SearchWords {
  label: string;
  placeholder: string;
  /** Opens the search on a narrow screen. */
  open: string;
  close: string;
  clear: string;
  results: string;
  inProgramme: string;
  /** Of a unit that isn't on the map any more. */
  former: string;
  indicator: string;
  province: string;
  provinceName: string;
  /** What became of a unit, as a sentence. */
  change(change: UnitChange): string;
  /** Where a former unit leads. */
  leadsTo(unit: string): string;
  found(count: number): string;
  /** After a result was chosen, for those who can't see it. */
  arrived(name: string, where: string): string;
  nothing(typed: string): string;
  tryInstead: string;
}

/** The province as readers may call it. */
export const wholeNames: readonly string[] = [
  'Quảng Ninh',
  'tỉnh Quảng Ninh',
  'Quảng Ninh province',
];

/** Units one after another, with a word before the last. */
function listed(change: UnitChange, language: 'vi' | 'en'): string {
  const names = change.into.map((unit) => unitName(unit, language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

function districtOf({ district }: UnitChange, language: 'vi' | 'en'): string {
  return district === null ? '' : unitName(district, language);
}

export const searchText = text<SearchWords>({
  vi: {
    label: 'Tìm xã, huyện, chỉ tiêu',
    placeholder: 'Tìm xã, huyện, chỉ tiêu…',
    open: 'Mở ô tìm kiếm',
    close: 'Đóng ô tìm kiếm',
    clear: 'Xóa ô tìm',
    results: 'Kết quả tìm',
    inProgramme: 'trong 67 xã',
    former: 'đơn vị cũ',
    indicator: 'chỉ tiêu',
    province: 'toàn tỉnh',
    provinceName: 'Quảng Ninh',
    change: (change) => {
      const date = formatFor('vi').date(change.effective);
      const into = listed(change, 'vi');
      switch (change.change) {
        case 'merged':
          return `Từ ${date} nhập vào ${into}`;
        case 'divided':
          return `Từ ${date} chia về ${into}`;
        case 'renamed':
          return `Từ ${date} đổi thành ${into}`;
        case 'moved':
          return `Trước ${date} thuộc ${districtOf(change, 'vi')}`;
      }
    },
    leadsTo: (unit) => `Mở ${unit} trên bản đồ`,
    found: (count) => `${count} kết quả. Dùng phím mũi tên để chọn, Enter để tới.`,
    arrived: (name, where) => (where === '' ? `Đã mở ${name}.` : `Đã mở ${name}, ${where}.`),
    nothing: (typed) => `Không tìm thấy “${typed}” ở Quảng Ninh.`,
    tryInstead:
      'Thử gõ ít chữ hơn, tên huyện, mã đơn vị hành chính (ví dụ 06988) hoặc một chỉ tiêu như “hộ nghèo”, “nước sạch”, “thu nhập”. Bản đồ dùng địa giới trước ngày 1/11/2024.',
  },
  en: {
    label: 'Find a commune, district or indicator',
    placeholder: 'Commune, district, indicator…',
    open: 'Open the search field',
    close: 'Close the search field',
    clear: 'Clear the search field',
    results: 'Search results',
    inProgramme: 'one of the 67',
    former: 'former unit',
    indicator: 'indicator',
    province: 'whole province',
    provinceName: 'Quảng Ninh',
    change: (change) => {
      const date = formatFor('en').date(change.effective);
      const into = listed(change, 'en');
      switch (change.change) {
        case 'merged':
          return `Merged into ${into} on ${date}`;
        case 'divided':
          return `Divided among ${into} on ${date}`;
        case 'renamed':
          return `Became ${into} on ${date}`;
        case 'moved':
          return `In ${districtOf(change, 'en')} until ${date}`;
      }
    },
    leadsTo: (unit) => `Opens ${unit} on the map`,
    found: (count) =>
      `${count} ${count === 1 ? 'result' : 'results'}. Arrow keys to choose, Enter to go there.`,
    arrived: (name, where) => (where === '' ? `Opened ${name}.` : `Opened ${name}, ${where}.`),
    nothing: (typed) => `Nothing in Quảng Ninh is called “${typed}”.`,
    tryInstead:
      'Try fewer letters, the district’s name, an administrative code (such as 06988), or an indicator such as “poverty”, “clean water”, “income”. The map uses the boundaries before 1 November 2024.',
  },
});

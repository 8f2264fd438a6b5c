import type { Level } from '../domain/units';
import { text } from './text';

interface Count {
  level: Level;
  /** Areas with figures of their own. */
  own: number;
  areas: number;
}

interface TimelineWords {
  title: string;
  play: string;
  pause: string;
  previousYear: string;
  nextYear: string;
  /** What is folded away where there is no room for it. */
  more: string;
  speed: string;
  /** By how many times as fast. */
  speeds: Record<0.5 | 1 | 2, string>;
  slider: string;
  year: string;
  yearProblem: (typed: string, first: number, last: number) => string;
  /** How many areas have figures of their own, as small as under the big year. */
  count: (count: Count) => string;
  /** The same in full, for the slider. */
  counted: (count: Count) => string;
  around: string;
  nothing: string;
  yearValue: (year: number, what: readonly string[]) => string;
  lines: string;
  lineInUse: string;
  /** In their place, where the indicator isn't counted by any. */
  noLines: string;
  shortCentral: (from: number, to: number) => string;
  /** Where the span is too narrow for more. */
  untilYear: (to: number) => string;
  shortProvince: (from: number, to: number) => string;
  events: string;
  eventsOf: (year: number, count: number) => string;
  empty: (what: string, year: number) => string;
  nearest: string;
  noYears: string;
}

export const timelineText = text<TimelineWords>({
  vi: {
    title: 'Thời gian',
    play: 'Chạy qua các năm',
    pause: 'Tạm dừng',
    previousYear: 'Năm trước',
    nextYear: 'Năm sau',
    more: 'Tốc độ, văn bản và chương trình',
    speed: 'Tốc độ',
    speeds: { 0.5: '×½', 1: '×1', 2: '×2' },
    slider: 'Năm (Page Up, Page Down: đến năm có số liệu tiếp theo, trước đó)',
    year: 'Năm đang xem',
    yearProblem: (typed, first, last) =>
      `“${typed}” không phải là năm trong bản đồ này. Hãy nhập một năm từ ${first} đến ${last}.`,
    count: ({ level, own, areas }) =>
      level === 'district' ? `${own}/${areas} huyện có số liệu` : `${own}/${areas} xã có số riêng`,
    counted: ({ level, own, areas }) =>
      level === 'district'
        ? `${own} trên ${areas} huyện có số liệu`
        : `${own} trên ${areas} xã có số liệu riêng`,
    around: 'có số chung của vùng lớn hơn',
    nothing: 'chưa có số liệu',
    yearValue: (year, what) => `${year}: ${what.join('; ')}`,
    lines: 'Chuẩn nghèo theo năm; số liệu không nối qua chỗ đứt',
    lineInUse: 'đang dùng',
    noLines: 'Chỉ tiêu này không tính theo chuẩn nghèo',
    shortCentral: (from, to) => `chuẩn ${from}–${to}`,
    untilYear: (to) => `đến ${to}`,
    shortProvince: (from, to) => `chuẩn của tỉnh ${from}–${to}`,
    events: 'Văn bản và chương trình',
    eventsOf: (year, count) => `${year}: ${count} văn bản, chương trình`,
    empty: (what, year) => `Chưa tìm thấy số liệu “${what}” nào đã công bố cho năm ${year}.`,
    nearest: 'Năm gần nhất có số liệu:',
    noYears: 'Chưa tìm thấy năm nào có số liệu cho chỉ tiêu này ở cấp này.',
  },
  en: {
    title: 'Time',
    play: 'Play through the years',
    pause: 'Pause',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    more: 'Speed, acts and programmes',
    speed: 'Speed',
    speeds: { 0.5: '×½', 1: '×1', 2: '×2' },
    slider: 'Year (Page Up, Page Down: to the next or previous year with figures)',
    year: 'Year shown',
    yearProblem: (typed, first, last) =>
      `“${typed}” is not a year of this atlas. Type a year from ${first} to ${last}.`,
    count: ({ level, own, areas }) =>
      `${own}/${areas} ${level === 'district' ? 'districts' : 'communes'}`,
    counted: ({ level, own, areas }) =>
      level === 'district'
        ? `${own} of ${areas} districts have figures`
        : `${own} of ${areas} communes have figures of their own`,
    around: 'figures of larger areas alone',
    nothing: 'no figures',
    yearValue: (year, what) => `${year}: ${what.join('; ')}`,
    lines: 'Poverty lines by year; figures are not joined across breaks',
    lineInUse: 'in use',
    noLines: 'Not counted by a poverty line',
    shortCentral: (from, to) => `line ${from}–${to}`,
    untilYear: (to) => `to ${to}`,
    shortProvince: (from, to) => `provincial line ${from}–${to}`,
    events: 'Acts and programmes',
    eventsOf: (year, count) =>
      `${year}: ${count === 1 ? '1 act or programme' : `${count} acts and programmes`}`,
    empty: (what, year) => `No published figure of “${what}” was found for ${year}.`,
    nearest: 'Nearest years with figures:',
    noYears: 'No year with figures was found for this indicator at this level.',
  },
});

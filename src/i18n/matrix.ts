import { counted } from './counted';
import { text } from './text';

/** How many areas are known how far. */
interface Counts {
  exact: number;
  otherwise: number;
  limits: number;
  around: number;
  limitsAround: number;
  nothing: number;
}

interface MatrixWords {
  title: string;
  /** The table's name for those who don't see what stands above it, and the keys that work. */
  caption: (indicator: string, areas: string) => string;
  keyboard: string;

  programme: (count: number) => string;
  communes: (count: number) => string;
  districts: (count: number) => string;
  /** Of what a summary speaks: the words before its colon. */
  subject: (year: number, indicator: string, areas: string) => string;
  counts: (counts: Counts, level: 'commune' | 'district') => string;
  disagreeing: (count: number) => string;
  allYears: (share: string, exact: string, cells: string, from: number, to: number) => string;

  sort: string;
  orders: (year: number) => Record<'district' | 'name' | 'known' | 'value', string>;
  ascending: string;
  descending: string;
  filter: string;
  allDistricts: string;
  shown: (count: number, all: number) => string;
  download: string;
  downloadHint: string;

  name: string;
  known: string;
  knownMeaning: string;
  /** Before the share of areas of each year. */
  exactly: string;
  exactOf: (exact: number, areas: number) => string;
  exactYears: (exact: number, years: number) => string;
  countedBy: (line: string) => string;
  /** In the head of the table, where a year has little room. */
  shortCentral: (from: number, to: number) => string;
  shortProvince: (from: number, to: number) => string;
  /** For three columns, and for one or two. */
  years: (from: number, to: number) => string;
  shortest: (from: number, to: number) => string;
  lines: string;

  /** A poverty line in the list of keys, which says that they are lines. */
  keyCentral: (from: number, to: number) => string;
  keyProvince: (from: number, to: number) => string;
  /** Heads of the keys: one for each poverty line, or one for all years. */
  keys: string;
  key: string;
  hint: string;
  place: (name: string, year: number) => string;
}

export const matrixText = text<MatrixWords>({
  vi: {
    title: 'Biết đến đâu, qua các năm',
    caption: (indicator, areas) => `${indicator}: ${areas} theo từng năm`,
    keyboard:
      'Các phím mũi tên đi từ ô này sang ô khác, Home và End về đầu và cuối hàng, Page Up và Page Down đi mười hàng, Enter chuyển tới năm và đơn vị của ô.',

    programme: (count) => `${count}\u00a0xã`,
    communes: (count) => `${count}\u00a0xã, phường, thị trấn`,
    districts: (count) => `${count}\u00a0huyện`,
    subject: (year, indicator, areas) => `Năm ${year}, ${indicator}, ${areas}:`,
    counts: ({ exact, otherwise, limits, around, limitsAround, nothing }, level) => {
      const whole = level === 'commune' ? 'huyện, 67 xã hoặc tỉnh' : 'tỉnh';
      return [
        `${exact} biết chính xác`,
        ...(otherwise > 0 ? [`${otherwise} có số tính theo cách khác`] : []),
        `${limits} chỉ biết khoảng giá trị`,
        `${around} chỉ có số liệu của ${whole}`,
        ...(limitsAround > 0 ? [`${limitsAround} chỉ có khoảng giá trị của ${whole}`] : []),
        `${nothing} chưa có gì`,
      ].join(', ');
    },
    disagreeing: (count) => `Trong đó ${count} đơn vị có nguồn số liệu chưa thống nhất.`,
    allYears: (share, exact, cells, from, to) =>
      `Cả giai đoạn ${from}–${to}: biết chính xác ${share} số ô (${exact} trên ${cells}).`,

    sort: 'Xếp theo',
    orders: (year) => ({
      district: 'Huyện',
      name: 'Tên',
      known: 'Số năm biết chính xác',
      value: `Giá trị năm ${year}`,
    }),
    ascending: 'Đang xếp tăng dần; bấm để xếp giảm dần',
    descending: 'Đang xếp giảm dần; bấm để xếp tăng dần',
    filter: 'Huyện',
    allDistricts: 'Tất cả',
    shown: (count, all) => (count === all ? `${all} đơn vị` : `${count} trên ${all} đơn vị`),
    download: 'Tải CSV',
    downloadHint: 'Tải toàn bộ bảng, mỗi đơn vị và mỗi năm một hàng, kèm mã các nguồn',

    name: 'Tên',
    known: 'Số năm',
    knownMeaning: 'Số năm biết chính xác',
    exactly: 'Biết chính xác',
    exactOf: (exact, areas) => `${exact} trên ${areas} đơn vị biết chính xác`,
    exactYears: (exact, years) => `${exact} trên ${years} năm biết chính xác`,
    countedBy: (line) => `Tính theo ${line}`,
    shortCentral: (from, to) => `chuẩn ${from}–${to}`,
    shortProvince: (from, to) => `chuẩn tỉnh ${from}–${to}`,
    years: (from, to) => `${from}–${to}`,
    shortest: (from, to) => `${two(from)}–${two(to)}`,
    lines: 'Chuẩn nghèo',

    keyCentral: (from, to) => `${from}–${to}`,
    keyProvince: (from, to) => `của tỉnh ${from}–${to}`,
    keys: 'Màu theo từng chuẩn nghèo (không so sánh màu giữa các chuẩn)',
    key: 'Màu',
    hint: 'Trỏ vào một ô để đọc số liệu; bấm để chuyển tới năm và đơn vị ấy.',
    place: (name, year) => `${name}, ${year}`,
  },
  en: {
    title: 'What is known, through the years',
    caption: (indicator, areas) => `${indicator}: ${areas} by year`,
    keyboard:
      'Arrow keys go from cell to cell, Home and End to the ends of the row, Page Up and Page Down ten rows, Enter goes to the cell’s year and area.',

    programme: (count) => `${count}\u00a0communes`,
    communes: (count) => `${count}\u00a0communes, wards and townships`,
    districts: (count) => `${count}\u00a0districts`,
    subject: (year, indicator, areas) => `${year}, ${indicator}, ${areas}:`,
    counts: ({ exact, otherwise, limits, around, limitsAround, nothing }, level) => {
      const whole =
        level === 'commune' ? 'a district, of the 67 or of the province' : 'the province';
      return [
        `${exact} known exactly`,
        ...(otherwise > 0 ? [`${otherwise} counted otherwise`] : []),
        `${limits} with a range only`,
        `${around} with only the figure of ${whole}`,
        ...(limitsAround > 0 ? [`${limitsAround} with only a range of ${whole}`] : []),
        `${nothing} unknown`,
      ].join('; ');
    },
    disagreeing: (count) =>
      count === 1
        ? 'For one of them, sources disagree.'
        : `For ${count} of them, sources disagree.`,
    allYears: (share, exact, cells, from, to) =>
      `In all of ${from}–${to}, ${share} of the cells are known exactly (${exact} of ${cells}).`,

    sort: 'Sort by',
    orders: (year) => ({
      district: 'District',
      name: 'Name',
      known: 'Years known exactly',
      value: `Value in ${year}`,
    }),
    ascending: 'Sorted upwards; press to sort downwards',
    descending: 'Sorted downwards; press to sort upwards',
    filter: 'District',
    allDistricts: 'All',
    shown: (count, all) => (count === all ? `${all} areas` : `${count} of ${all} areas`),
    download: 'Get CSV',
    downloadHint: 'Takes the whole matrix away, one row an area and year, with ids of the sources',

    name: 'Name',
    known: 'Years',
    knownMeaning: 'Years known exactly',
    exactly: 'Known exactly',
    exactOf: (exact, areas) => `${exact} of ${counted(areas, 'area')} known exactly`,
    exactYears: (exact, years) => `${exact} of ${counted(years, 'year')} known exactly`,
    countedBy: (line) => `Counted by the ${line}`,
    shortCentral: (from, to) => `line ${from}–${to}`,
    shortProvince: (from, to) => `province’s ${from}–${to}`,
    years: (from, to) => `${from}–${to}`,
    shortest: (from, to) => `${two(from)}–${two(to)}`,
    lines: 'Poverty line',

    keyCentral: (from, to) => `${from}–${to}`,
    keyProvince: (from, to) => `provincial ${from}–${to}`,
    keys: 'Colours, by poverty line (not to be compared across lines)',
    key: 'Colours',
    hint: 'Point at a cell to read it; click to go to its year and area.',
    place: (name, year) => `${name}, ${year}`,
  },
});

/** The last two digits of a year, where a span has the room of one column. */
function two(year: number): string {
  return String(year % 100).padStart(2, '0');
}

import type { Membership } from '../domain/units';
import { text } from './text';

interface TableWords {
  title: string;
  columns: Record<
    'name' | 'type' | 'district' | 'value' | 'whose' | 'year' | 'rank' | 'membership',
    string
  >;
  /** The name of a header's button, told what pressing it does. */
  sortBy(column: string): string;
  outside: string;
  shown(count: number, all: number): string;
  rankRule(ranked: number, leftOut: number): string;
  /** All ranked areas have one value. */
  alikeRule(ranked: number, leftOut: number, value: string): string;
  /** How values of all kinds are put in one order. */
  orderRule: string;
  noRanks: string;
  statusesUnranked: string;
  keyboard: string;
  own: string;
  membership: Record<Membership, string>;
  notMember: string;
  none: string;
}

/** How many have no rank; why is told in each row. */
const restUnranked = {
  vi: (count: number) => (count === 0 ? '' : `; ${count} đơn vị còn lại không xếp hạng`),
  en: (count: number) =>
    count === 0 ? '' : `; the other ${count} ${count === 1 ? 'is' : 'are'} not ranked`,
};

export const tableText = text<TableWords>({
  vi: {
    title: 'Danh sách các đơn vị',
    columns: {
      name: 'Tên',
      type: 'Loại',
      district: 'Huyện',
      value: 'Giá trị',
      whose: 'Số của',
      year: 'Năm',
      rank: 'Hạng',
      membership: 'Thuộc 67 xã',
    },
    sortBy: (column) => `Xếp theo ${column.toLowerCase()}`,
    outside: 'Cả các xã khác',
    shown: (count, all) => (count === all ? `${all} đơn vị` : `${count} trên ${all} đơn vị`),
    rankRule: (ranked, leftOut) =>
      `Hạng 1 là giá trị cao nhất trong ${ranked} đơn vị có số liệu riêng${restUnranked.vi(leftOut)}.`,
    alikeRule: (ranked, leftOut, value) =>
      `Cả ${ranked} đơn vị có số liệu riêng đều là ${value} nên đồng hạng 1–${ranked}${restUnranked.vi(leftOut)}.`,
    orderRule:
      'Mọi giá trị đang hiện xếp chung: số liệu riêng, số liệu cấp trên, khoảng giá trị (theo điểm giữa của khoảng); đơn vị chưa có số liệu đứng cuối.',
    noRanks: 'Chưa đủ số liệu riêng của từng đơn vị để xếp hạng.',
    statusesUnranked: 'Danh hiệu không phải là số đo, nên không xếp hạng.',
    keyboard:
      'Phím ↑ ↓ đi qua các hàng, Home và End về đầu và cuối, Enter chọn và đưa bản đồ tới đó.',
    own: 'chính đơn vị',
    membership: { confirmed: 'đã xác nhận', probable: 'nhiều khả năng', provisional: 'tạm xếp' },
    notMember: 'không',
    none: 'không có',
  },
  en: {
    title: 'List of areas',
    columns: {
      name: 'Name',
      type: 'Type',
      district: 'District',
      value: 'Value',
      whose: 'Figure of',
      year: 'Year',
      rank: 'Rank',
      membership: 'In the 67',
    },
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    outside: 'Other communes too',
    shown: (count, all) => (count === all ? `${all} areas` : `${count} of ${all} areas`),
    rankRule: (ranked, leftOut) =>
      `Rank 1 is the highest value of the ${ranked} areas with figures of their own${restUnranked.en(leftOut)}.`,
    alikeRule: (ranked, leftOut, value) =>
      `All ${ranked} areas with figures of their own have ${value}, so they are tied 1–${ranked}${restUnranked.en(leftOut)}.`,
    orderRule:
      'All values shown are in one order: figures of the area itself, district or province figures, and ranges (by their middle); areas without a figure come last.',
    noRanks: 'Too few areas have figures of their own to rank them.',
    statusesUnranked: 'A status is not a measure; areas are not ranked by it.',
    keyboard:
      'Arrow keys ↑ ↓ go through the rows, Home and End to the first and last, Enter selects and flies there.',
    own: 'the area itself',
    membership: { confirmed: 'confirmed', probable: 'probable', provisional: 'provisional' },
    notMember: 'no',
    none: 'none',
  },
});

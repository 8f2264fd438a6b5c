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
  filter: string;
  filterPlaceholder: string;
  outside: string;
  shown(count: number, all: number): string;
  nothing(typed: string): string;
  rankRule(ranked: number, leftOut: number): string;
  noRanks: string;
  statusesUnranked: string;
  keyboard: string;
  own: string;
  notRanked: string;
  rank(rank: number, of: number): string;
  tied: string;
  membership: Record<Membership, string>;
  notMember: string;
  none: string;
}

export const tableText = text<TableWords>({
  vi: {
    title: 'Danh sách các đơn vị',
    columns: {
      name: 'Tên',
      type: 'Loại',
      district: 'Huyện',
      value: 'Trị số',
      whose: 'Số của',
      year: 'Năm',
      rank: 'Hạng',
      membership: 'Thuộc 67 xã',
    },
    sortBy: (column) => `Xếp theo ${column.toLowerCase()}`,
    filter: 'Lọc theo tên',
    filterPlaceholder: 'Lọc theo tên, huyện, mã…',
    outside: 'Cả các xã khác',
    shown: (count, all) => (count === all ? `${all} đơn vị` : `${count} trên ${all} đơn vị`),
    nothing: (typed) =>
      `Không có đơn vị nào khớp “${typed}”. Thử gõ ít chữ hơn, hoặc bật “Cả các xã khác”.`,
    rankRule: (ranked, leftOut) =>
      leftOut === 0
        ? `Hạng 1 là trị số cao nhất trong ${ranked} đơn vị có số riêng.`
        : `Hạng 1 là trị số cao nhất trong ${ranked} đơn vị có số riêng; ${leftOut} đơn vị không có số riêng thì không xếp hạng và đứng cuối.`,
    noRanks: 'Chưa đủ số riêng của từng đơn vị để xếp hạng.',
    statusesUnranked: 'Danh hiệu không phải là số đo, nên không xếp hạng.',
    keyboard:
      'Phím ↑ ↓ đi qua các hàng, Home và End về đầu và cuối, Enter chọn và đưa bản đồ tới đó.',
    own: 'chính đơn vị',
    notRanked: 'không xếp hạng',
    rank: (rank, of) => `${rank}/${of}`,
    tied: 'đồng hạng',
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
    filter: 'Filter by name',
    filterPlaceholder: 'Filter by name, district, code…',
    outside: 'Other communes too',
    shown: (count, all) => (count === all ? `${all} areas` : `${count} of ${all} areas`),
    nothing: (typed) =>
      `No area matches “${typed}”. Try fewer letters, or turn on “Other communes too”.`,
    rankRule: (ranked, leftOut) =>
      leftOut === 0
        ? `Rank 1 is the highest value of the ${ranked} areas with figures of their own.`
        : `Rank 1 is the highest value of the ${ranked} areas with figures of their own; the ${leftOut} without are not ranked and come last.`,
    noRanks: 'Too few areas have figures of their own to rank them.',
    statusesUnranked: 'A status is not a measure; areas are not ranked by it.',
    keyboard:
      'Arrow keys ↑ ↓ go through the rows, Home and End to the first and last, Enter selects and flies there.',
    own: 'the area itself',
    notRanked: 'not ranked',
    rank: (rank, of) => `${rank} of ${of}`,
    tied: 'tied',
    membership: { confirmed: 'confirmed', probable: 'probable', provisional: 'provisional' },
    notMember: 'no',
    none: 'none',
  },
});

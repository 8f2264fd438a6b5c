import type { Relation } from '../domain/choice/choice';
import type { Membership, UnitGroup } from '../domain/units';
import { text } from './text';

/** How a value is compared in the list; `range` has two ends. */
export type ValueWay = 'any' | 'gt' | 'ge' | 'lt' | 'le' | 'eq' | 'range';

interface ListFilterWords {
  words: string;
  wordsPlaceholder: string;
  more(active: number): string;
  fields: string;
  /** The indicator whose values are compared. */
  value(indicator: string): string;
  ways: Record<ValueWay, string>;
  steps: Record<'any' | 'lt' | 'ge' | 'eq', string>;
  step: string;
  bound(unit: string): string;
  low(unit: string): string;
  high(unit: string): string;
  badNumber: string;
  kinds: string;
  kindCount(kind: string, count: number): string;
  group: string;
  anyGroup: string;
  groups: Record<UnitGroup, string>;
  membership: string;
  memberships: Record<Membership, string>;
  district: string;
  anyDistrict: string;
  clear: string;
  active: string;
  remove(part: string): string;
  /** A condition in a word or two. */
  condition(indicator: string, relation: Relation, value: string): string;
  range(indicator: string, low: string, high: string): string;
  otherUnit(unit: string): string;

  /** Areas of which it can't be told, by what is known of them. */
  untold(count: number): string;
  untoldNames(names: readonly string[], more: number): string;
  byRange(count: number): string;
  byInherited(count: number): string;
  byNothing(count: number): string;
  byOther(count: number): string;
  showUntold: string;
  hideUntold: string;
  mayPass: string;

  rank(count: number): string;
  choose(count: number): string;
  download(count: number): string;
  downloadHint(filtered: boolean): string;

  empty: string;
  emptyUntold(count: number): string;
  emptyTry: string;
  takeOutside: string;
  goTo(year: number, areas: number): string;
}

export const listFilterText = text<ListFilterWords>({
  vi: {
    words: 'Lọc theo tên hoặc giá trị',
    wordsPlaceholder: 'Tên, mã, “trên 60”, “chưa có số liệu”…',
    more: (active) => (active === 0 ? 'Bộ lọc' : `Bộ lọc (${active})`),
    fields: 'Lọc danh sách',
    value: (indicator) => `Giá trị: ${indicator}`,
    ways: {
      any: 'mọi giá trị',
      gt: 'lớn hơn',
      ge: 'từ … trở lên',
      lt: 'nhỏ hơn',
      le: 'từ … trở xuống',
      eq: 'bằng',
      range: 'từ … đến …',
    },
    steps: { any: 'mọi danh hiệu', lt: 'chưa đạt', ge: 'đã đạt từ', eq: 'đúng mức' },
    step: 'Mức',
    bound: (unit) => (unit === '' ? 'Số' : `Số (${unit})`),
    low: (unit) => (unit === '' ? 'Từ' : `Từ (${unit})`),
    high: (unit) => (unit === '' ? 'Đến' : `Đến (${unit})`),
    badNumber: 'Hãy nhập một con số, dùng dấu phẩy cho phần lẻ.',
    kinds: 'Loại số liệu',
    kindCount: (kind, count) => `${kind} (${count})`,
    group: 'Nhóm xã',
    anyGroup: 'mọi nhóm',
    groups: {
      ethnic: 'xã dân tộc thiểu số',
      mountain: 'xã miền núi',
      border: 'xã biên giới',
      island: 'xã đảo',
    },
    membership: 'Thuộc 67 xã',
    memberships: { confirmed: 'đã xác nhận', probable: 'nhiều khả năng', provisional: 'tạm xếp' },
    district: 'Huyện',
    anyDistrict: 'mọi huyện',
    clear: 'Xóa bộ lọc',
    active: 'Đang lọc theo',
    remove: (part) => `Bỏ lọc: ${part}`,
    condition: (indicator, relation, value) =>
      `${indicator} ${{ gt: 'lớn hơn', ge: 'từ', lt: 'nhỏ hơn', le: 'đến', eq: 'bằng' }[relation]} ${value}`,
    range: (indicator, low, high) => `${indicator} từ ${low} đến ${high}`,
    otherUnit: (unit) =>
      `Chỉ tiêu đang xem tính bằng ${unit}, nên con số vừa gõ không dùng để lọc được.`,

    untold: (count) => `${count} đơn vị có thể thuộc, chưa đủ căn cứ`,
    untoldNames: (names, more) =>
      more === 0 ? names.join(', ') : `${names.join(', ')} và ${more} đơn vị khác`,
    byRange: (count) => `${count} chỉ biết khoảng giá trị`,
    byInherited: (count) => `${count} chỉ có số liệu cấp trên, không phải của chính đơn vị`,
    byNothing: (count) => `${count} chưa có số liệu`,
    byOther: (count) => `${count} có số tính cách khác`,
    showUntold: 'Hiện cả các đơn vị này',
    hideUntold: 'Ẩn các đơn vị này',
    mayPass: 'có thể thuộc',

    rank: (count) => `Xếp hạng ${count} đơn vị này`,
    choose: (count) => `Gộp ${count} đơn vị này`,
    download: (count) => `Tải CSV (${count})`,
    downloadHint: (filtered) =>
      filtered ? 'Chỉ các đơn vị đang hiện trong danh sách' : 'Mọi đơn vị trong danh sách',

    empty: 'Không đơn vị nào chắc chắn khớp với bộ lọc.',
    emptyUntold: (count) => `${count} đơn vị có thể khớp nhưng chưa đủ căn cứ.`,
    emptyTry: 'Thử bỏ bớt điều kiện, nới khoảng giá trị, hoặc gõ ít chữ hơn.',
    takeOutside: 'Xét cả các xã khác',
    goTo: (year, areas) => `Sang năm ${year} (${areas} đơn vị có số)`,
  },
  en: {
    words: 'Filter by name or value',
    wordsPlaceholder: 'Name, code, “above 60”, “no figure”…',
    more: (active) => (active === 0 ? 'Filters' : `Filters (${active})`),
    fields: 'Filter the list',
    value: (indicator) => `Value: ${indicator}`,
    ways: {
      any: 'any value',
      gt: 'above',
      ge: 'at least',
      lt: 'below',
      le: 'at most',
      eq: 'equal to',
      range: 'from … to …',
    },
    steps: { any: 'any status', lt: 'not yet', ge: 'at least', eq: 'exactly' },
    step: 'Step',
    bound: (unit) => (unit === '' ? 'Number' : `Number (${unit})`),
    low: (unit) => (unit === '' ? 'From' : `From (${unit})`),
    high: (unit) => (unit === '' ? 'To' : `To (${unit})`),
    badNumber: 'Enter a number, with a point for decimals.',
    kinds: 'Kind of figure',
    kindCount: (kind, count) => `${kind} (${count})`,
    group: 'Group of communes',
    anyGroup: 'any group',
    groups: {
      ethnic: 'ethnic-minority communes',
      mountain: 'mountain communes',
      border: 'border communes',
      island: 'island communes',
    },
    membership: 'One of the 67',
    memberships: { confirmed: 'confirmed', probable: 'probable', provisional: 'provisional' },
    district: 'District',
    anyDistrict: 'any district',
    clear: 'Clear filters',
    active: 'Filtered by',
    remove: (part) => `Remove filter: ${part}`,
    condition: (indicator, relation, value) =>
      `${indicator} ${{ gt: 'above', ge: 'at least', lt: 'below', le: 'at most', eq: 'equal to' }[relation]} ${value}`,
    range: (indicator, low, high) => `${indicator} from ${low} to ${high}`,
    otherUnit: (unit) =>
      `The indicator shown is counted in ${unit}, so the number typed can’t filter it.`,

    untold: (count) =>
      `${count} ${count === 1 ? 'area' : 'areas'} may belong here, but too little is known`,
    untoldNames: (names, more) =>
      more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`,
    byRange: (count) => `${count} with a range only`,
    byInherited: (count) => `${count} with only a district or province figure, not their own`,
    byNothing: (count) => `${count} without any figure`,
    byOther: (count) => `${count} counted another way`,
    showUntold: 'Show these too',
    hideUntold: 'Hide these',
    mayPass: 'may belong',

    rank: (count) => (count === 1 ? 'Rank this area' : `Rank these ${count} areas`),
    choose: (count) => (count === 1 ? 'Combine this area' : `Combine these ${count} areas`),
    download: (count) => `Download CSV (${count})`,
    downloadHint: (filtered) =>
      filtered ? 'Only the areas that the list shows now' : 'All areas of the list',

    empty: 'No area surely matches the filter.',
    emptyUntold: (count) =>
      `${count} ${count === 1 ? 'area' : 'areas'} may match, but too little is known.`,
    emptyTry: 'Remove a condition, widen the range of values, or type fewer letters.',
    takeOutside: 'Include the other communes',
    goTo: (year, areas) => `Go to ${year} (${areas} ${areas === 1 ? 'area' : 'areas'} known)`,
  },
});

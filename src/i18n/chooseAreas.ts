import type { Level, UnitGroup } from '../domain/units';
import { text } from './text';

/** How areas are chosen, in the order of the menu. */
export type ChoiceWay = 'group' | 'district' | 'polygon' | 'circle' | 'distance' | 'rule' | 'areas';
export const CHOICE_WAYS: readonly ChoiceWay[] = [
  'group',
  'district',
  'polygon',
  'circle',
  'distance',
  'rule',
  'areas',
];

interface ChooseAreasWords {
  title: string;
  way: string;
  ways: Record<ChoiceWay, string>;
  groups: Record<UnitGroup | 'programme', string>;
  group: string;
  district: string;
  from: string;
  border: string;
  coast: string;
  within: string;
  badKilometres: (most: number) => string;
  place: string;
  byHand: string;
  add: (area: string) => string;
  takeOut: (area: string) => string;
  clear: string;

  /** What was chosen, as a sentence has it. */
  is: {
    polygon: string;
    circle: (kilometres: string, about: string) => string;
    border: (kilometres: string) => string;
    coast: (kilometres: string) => string;
    district: (area: string) => string;
    areas: string;
  };

  chosen: (count: number, level: Level) => string;
  inside: (count: number, level: Level) => string;
  none: string;
  noneInside: (level: Level) => string;
  atLevel: (count: number, level: Level) => string;
  outside: (count: number) => string;
  takeOutside: string;
  areas: string;
  rank: string;
  pin: (most: number) => string;
  download: string;
  downloadHint: string;
}

const vi = (level: Level) => (level === 'district' ? 'huyện' : 'xã');
const en = (level: Level, count: number) => `${level}${count === 1 ? '' : 's'}`;

export const chooseAreasText = text<ChooseAreasWords>({
  vi: {
    title: 'Vùng được chọn',
    way: 'Chọn theo',
    ways: {
      group: 'nhóm',
      district: 'huyện',
      polygon: 'vùng tự vẽ trên bản đồ',
      circle: 'vòng tròn trên bản đồ',
      distance: 'khoảng cách đến biên giới, bờ biển',
      rule: 'điều kiện',
      areas: 'từng đơn vị, bằng tay',
    },
    groups: {
      programme: '67 xã, thị trấn',
      ethnic: 'xã vùng dân tộc thiểu số',
      mountain: 'xã miền núi',
      border: 'xã biên giới',
      island: 'xã đảo',
    },
    group: 'Nhóm',
    district: 'Huyện, thị xã, thành phố',
    from: 'Tính từ',
    border: 'biên giới với Trung Quốc',
    coast: 'bờ biển',
    within: 'Trong vòng (km)',
    badKilometres: (most) => `Hãy nhập số km lớn hơn 0 và không quá ${most}.`,
    place: 'Một đơn vị được coi là nằm ở điểm đặt tên của nó.',
    byHand: 'Bấm vào một đơn vị trên bản đồ rồi thêm vào vùng.',
    add: (area) => `Thêm ${area}`,
    takeOut: (area) => `Bỏ ${area}`,
    clear: 'Bỏ vùng đã chọn',

    is: {
      polygon: 'trong vùng vẽ tay',
      circle: (kilometres, about) => `trong vòng ${kilometres} quanh ${about}`,
      border: (kilometres) => `cách biên giới với Trung Quốc không quá ${kilometres}`,
      coast: (kilometres) => `cách bờ biển không quá ${kilometres}`,
      district: (area) => `thuộc ${area}`,
      areas: 'chọn bằng tay',
    },

    chosen: (count, level) => `${count} ${vi(level)} được chọn`,
    inside: (count, level) => `${count} ${vi(level)} bên trong`,
    none: 'Chưa chọn vùng nào. Chọn một nhóm, vẽ một vùng hoặc đặt điều kiện; kết quả hiện ở đây.',
    noneInside: (level) => `Không có ${vi(level)} nào trong vùng này.`,
    atLevel: (count, level) => `Xem theo ${vi(level)} (${count})`,
    outside: (count) =>
      `${count} xã, phường khác cũng nằm trong vùng nhưng ngoài 67 xã nên không tính.`,
    takeOutside: 'Tính cả các đơn vị ấy',
    areas: 'Các đơn vị được chọn',
    rank: 'Xếp hạng trong số này',
    pin: (most) => `Đặt cạnh nhau (${most} đơn vị đầu)`,
    download: 'Tải CSV',
    downloadHint: 'Danh sách này với số liệu, loại và nguồn của từng đơn vị.',
  },
  en: {
    title: 'Areas chosen',
    way: 'Choose by',
    ways: {
      group: 'group',
      district: 'district',
      polygon: 'region drawn on the map',
      circle: 'circle on the map',
      distance: 'distance to border or coast',
      rule: 'condition',
      areas: 'one by one, by hand',
    },
    groups: {
      programme: 'the 67 communes',
      ethnic: 'ethnic-minority communes',
      mountain: 'mountain communes',
      border: 'border communes',
      island: 'island communes',
    },
    group: 'Group',
    district: 'District, town or city',
    from: 'Measured from',
    border: 'the border with China',
    coast: 'the coast',
    within: 'Within (km)',
    badKilometres: (most) => `Enter kilometres above 0 and at most ${most}.`,
    place: 'An area counts as lying where its name is placed.',
    byHand: 'Click an area on the map, then add it.',
    add: (area) => `Add ${area}`,
    takeOut: (area) => `Take out ${area}`,
    clear: 'Clear the choice',

    is: {
      polygon: 'inside the drawn region',
      circle: (kilometres, about) => `within ${kilometres} of ${about}`,
      border: (kilometres) => `within ${kilometres} of the border with China`,
      coast: (kilometres) => `within ${kilometres} of the coast`,
      district: (area) => `in ${area}`,
      areas: 'chosen by hand',
    },

    chosen: (count, level) => `${count} ${en(level, count)} chosen`,
    inside: (count, level) => `${count} ${en(level, count)} inside`,
    none: 'Nothing is chosen yet. Choose a group, draw a region or set a condition; the result shows here.',
    noneInside: (level) => `There is no ${level} in this region.`,
    atLevel: (count, level) => `Look at ${level}s (${count})`,
    outside: (count) =>
      `${count} more ${count === 1 ? 'commune lies' : 'communes lie'} in the region but outside the 67, and ${count === 1 ? 'isn’t' : 'aren’t'} counted.`,
    takeOutside: 'Count them too',
    areas: 'The areas chosen',
    rank: 'Rank them',
    pin: (most) => `Put them side by side (the first ${most})`,
    download: 'Get CSV',
    downloadHint: 'This list with the figure, kind and sources of each area.',
  },
});

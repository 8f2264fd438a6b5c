import { text } from './text';

interface SideWords {
  title: string;
  how: string;
  beside: string;
  swipe: string;
  add: string;
  most: (count: number) => string;
  map: (place: number) => string;
  indicator: (place: number) => string;
  year: (place: number) => string;
  remove: (place: number) => string;
  sameKey: string;
  divider: string;
  /** What the divider says of itself. */
  dividerAt: (percent: number) => string;
  onlyFirst: string;
  onlySecond: string;
  half: string;
  point: string;
  lineApart: string;
}

export const sideText = text<SideWords>({
  vi: {
    title: 'Các bản đồ cạnh nhau',
    how: 'Cách đặt',
    beside: 'cạnh nhau',
    swipe: 'gạt qua lại',
    add: 'Thêm một bản đồ',
    most: (count) => `Nhiều nhất ${count} bản đồ.`,
    map: (place) => `Bản đồ ${place}`,
    indicator: (place) => `Chỉ tiêu của bản đồ ${place}`,
    year: (place) => `Năm của bản đồ ${place}`,
    remove: (place) => `Bỏ bản đồ ${place}`,
    sameKey: 'Các bản đồ dùng chung các lớp này',
    divider: 'Vạch gạt giữa hai bản đồ',
    dividerAt: (percent) => `bản đồ trái chiếm ${percent} %`,
    onlyFirst: 'Chỉ bản đồ trái',
    onlySecond: 'Chỉ bản đồ phải',
    half: 'Mỗi bên một nửa',
    point: 'Chỉ vào một đơn vị để đọc số của nó trên mọi bản đồ.',
    lineApart:
      'Các bản đồ này tính theo chuẩn nghèo khác nhau: nhìn được nơi nào cao hơn trong từng bản đồ, nhưng không so con số giữa hai bản đồ.',
  },
  en: {
    title: 'Maps side by side',
    how: 'Placed',
    beside: 'side by side',
    swipe: 'to be swiped',
    add: 'Add a map',
    most: (count) => `At most ${count} maps.`,
    map: (place) => `Map ${place}`,
    indicator: (place) => `Indicator of map ${place}`,
    year: (place) => `Year of map ${place}`,
    remove: (place) => `Remove map ${place}`,
    sameKey: 'The maps share these classes',
    divider: 'Divider between the two maps',
    dividerAt: (percent) => `the left map takes ${percent} %`,
    onlyFirst: 'Left map only',
    onlySecond: 'Right map only',
    half: 'Half each',
    point: 'Point at an area to read its figure on every map.',
    lineApart:
      'These maps count by different poverty lines: each shows where it is higher, but their figures can’t be set against each other.',
  },
});

import { text } from './text';

interface YearsWords {
  title: string;
  hint: string;
  noLine: string;
  byLine: (line: string) => string;
  /** Said between two groups. */
  break: string;
  goTo: (year: number) => string;
  own: (own: number, of: number) => string;
  onlyAround: string;
  empty: (years: string) => string;
  nothing: string;
  point: string;
  /** A sheet of paper with all years. */
  onPaper: (subject: string) => string;
}

export const yearsText = text<YearsWords>({
  vi: {
    title: 'Các năm, mỗi năm một bản đồ nhỏ',
    hint: 'Bấm vào một năm để mở bản đồ lớn của năm đó.',
    noLine: 'Cùng một cách tính qua các năm',
    byLine: (line) => `Theo ${line}`,
    break: 'Từ đây tính theo chuẩn khác: không so trực tiếp với các năm trước.',
    goTo: (year) => `Mở bản đồ năm ${year}`,
    own: (own, of) => `${own}/${of} có số riêng`,
    onlyAround: 'chỉ có số liệu cấp trên',
    empty: (years) => `Chưa có số liệu: ${years}.`,
    nothing: 'Chỉ tiêu này chưa có số liệu ở cấp này.',
    point: 'Chỉ vào một đơn vị để thấy nó trong mọi năm.',
    onPaper: (subject) => `${subject} qua các năm`,
  },
  en: {
    title: 'The years, each a small map',
    hint: 'Press a year to open its large map.',
    noLine: 'Counted alike through the years',
    byLine: (line) => `By the ${line}`,
    break: 'From here on another line counts: not to be compared with the years before.',
    goTo: (year) => `Open the map of ${year}`,
    own: (own, of) => `${own}/${of} with own figures`,
    onlyAround: 'only figures of areas around',
    empty: (years) => `No figures: ${years}.`,
    nothing: 'This indicator has no figures at this level yet.',
    point: 'Point at an area to see it in every year.',
    onPaper: (subject) => `${subject} through the years`,
  },
});

import type { Appearance } from '../domain/scene/look';
import { text } from './text';

interface KindWords {
  /** A badge's word. */
  short: Record<Appearance, string>;
  /** A legend's line. */
  long: Record<Appearance, string>;
  /** One sentence that says what the kind means. */
  explain: Record<Appearance, string>;
  /** How it looks there. */
  onMap: Record<Appearance, string>;
  look: (onMap: string) => string;
}

/** The kinds of knowledge, and what else looks its own way, in the words that readers meet everywhere. */
export const kindText = text<KindWords>({
  vi: {
    short: {
      reported: 'đã công bố',
      implied: 'suy ra',
      derived: 'tính ra',
      conflict: 'nguồn số liệu chưa thống nhất',
      bounded: 'chỉ biết khoảng giá trị',
      inherited: 'số liệu cấp trên',
      inherited_limits: 'khoảng giá trị của cấp trên',
      other_population: 'nhóm dân số khác',
      unknown: 'chưa có số liệu',
    },
    long: {
      reported: 'đã công bố',
      implied: 'suy ra từ số liệu cấp trên (0\u00a0% hoặc 100\u00a0%)',
      derived: 'tính ra từ số liệu đã công bố',
      conflict: 'nguồn số liệu chưa thống nhất',
      bounded: 'chỉ biết khoảng giá trị',
      inherited: 'số liệu cấp trên (huyện, tỉnh hoặc chung 67 xã)',
      inherited_limits: 'cấp trên chỉ biết khoảng giá trị',
      other_population: 'số liệu của nhóm dân số khác, ví dụ hộ nông thôn',
      unknown: 'chưa có số liệu',
    },
    explain: {
      reported: 'Có nguồn nêu số liệu của chính đơn vị này cho năm này.',
      implied:
        'Cấp trên (huyện, tỉnh hoặc chung 67 xã) có 0\u00a0% hoặc 100\u00a0% nên mọi đơn vị bên trong cũng vậy; không nguồn nào nêu riêng.',
      derived:
        'Tính từ các số liệu đã công bố của chính đơn vị này, ví dụ số hộ nghèo chia cho tổng số hộ.',
      conflict:
        'Các nguồn nêu những số khác nhau; bản đồ dùng số được ưu tiên và bảng chi tiết nêu đủ các số.',
      bounded: 'Chưa công bố con số, chỉ biết nó nằm trong một khoảng, ví dụ “dưới 1\u00a0%”.',
      inherited:
        'Chưa công bố riêng cho đơn vị này; số hiện ra là của huyện, của tỉnh hoặc chung 67 xã, không dùng để xếp hạng.',
      inherited_limits:
        'Cấp trên cũng chỉ được công bố một khoảng, ví dụ “dưới 1\u00a0%”; khoảng ấy nói về cả vùng, không nói về riêng đơn vị này.',
      other_population:
        'Chưa có số liệu của đối tượng chính; con số hiện ra tính cho nhóm khác (hộ nông thôn, hộ dân tộc thiểu số, người dân thành thị…) nên không so sánh, không xếp hạng với các số kia.',
      unknown: 'Không tìm thấy số liệu nào đã công bố cho đơn vị này hay cấp trên của nó.',
    },
    onMap: {
      reported: 'màu đặc',
      implied: 'màu đặc',
      derived: 'màu đặc',
      conflict: 'màu đặc, có dấu chấm than',
      bounded: 'gạch chéo bằng màu các lớp có thể thuộc về',
      inherited: 'màu của cấp trên, phủ chấm',
      inherited_limits: 'gạch chéo nhạt bằng màu các lớp có thể thuộc về',
      other_population: 'màu của con số ấy, phủ gạch ngang ngắn',
      unknown: 'không tô màu',
    },
    look: (onMap) => `Trên bản đồ: ${onMap}.`,
  },
  en: {
    short: {
      reported: 'reported',
      implied: 'implied',
      derived: 'derived',
      conflict: 'sources disagree',
      bounded: 'range only',
      inherited: 'district or province figure',
      inherited_limits: 'district or province range',
      other_population: 'another population',
      unknown: 'no figure published',
    },
    long: {
      reported: 'reported',
      implied: 'implied by a district or province figure (0\u00a0% or 100\u00a0%)',
      derived: 'derived from published figures',
      conflict: 'sources disagree',
      bounded: 'range only',
      inherited: 'district or province figure, or that of the 67 programme communes',
      inherited_limits: 'range of the district or province',
      other_population: 'figure of another population, such as rural households',
      unknown: 'no figure published',
    },
    explain: {
      reported: 'A source prints a figure of this very area for this year.',
      implied:
        'Its district, its province or the 67 programme communes have 0\u00a0% or 100\u00a0%, so every part has too; no source prints it separately.',
      derived:
        'Arithmetic on published figures of this very area, such as a number of households divided by all households.',
      conflict:
        'Sources print different figures; the map uses the preferred one and the detail shows them all.',
      bounded: 'No figure is published, only a range that holds it, such as “below 1\u00a0%”.',
      inherited:
        'Nothing is published for this area; the figure shown is its district’s, the province’s or that of the 67 programme communes, and is never ranked.',
      inherited_limits:
        'Even of the district or province only a range is published, such as “below 1\u00a0%”; it speaks of the whole, not of this part of it.',
      other_population:
        'Nothing is published of the main population; the figure shown counts others (rural households, ethnic-minority households, urban people…), and is neither compared nor ranked with the rest.',
      unknown: 'No published figure was found for this area, its district or its province.',
    },
    onMap: {
      reported: 'solid colour',
      implied: 'solid colour',
      derived: 'solid colour',
      conflict: 'solid colour with an exclamation mark',
      bounded: 'hatched in the colours of the classes it may fall in',
      inherited: 'the district’s or province’s colour under dots',
      inherited_limits: 'hatched faintly in the colours of the classes it may fall in',
      other_population: 'the figure’s colour under short level dashes',
      unknown: 'not shaded',
    },
    look: (onMap) => `On the map: ${onMap}.`,
  },
});

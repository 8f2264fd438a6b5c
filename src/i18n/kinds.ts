import type { Kind } from '../domain/knowledge/kinds';
import { text } from './text';

interface KindWords {
  /** A badge's word. */
  short: Record<Kind, string>;
  /** A legend's line. */
  long: Record<Kind, string>;
  /** One sentence that says what the kind means. */
  explain: Record<Kind, string>;
}

/** The kinds of knowledge, in the words that readers meet everywhere. */
export const kindText = text<KindWords>({
  vi: {
    short: {
      reported: 'đã công bố',
      implied: 'suy ra',
      derived: 'tính ra',
      conflict: 'mâu thuẫn nguồn',
      bounded: 'giới hạn',
      inherited: 'số của vùng chứa nó',
      unknown: 'chưa có số liệu',
    },
    long: {
      reported: 'đã công bố',
      implied: 'suy ra chắc chắn từ số của vùng chứa nó',
      derived: 'tính ra từ số đã công bố',
      conflict: 'các nguồn mâu thuẫn nhau',
      bounded: 'chỉ biết giới hạn',
      inherited: 'số của vùng chứa nó (huyện, 67 xã, tỉnh)',
      unknown: 'chưa có số liệu',
    },
    explain: {
      reported: 'Một nguồn in số liệu của chính đơn vị này cho năm này.',
      implied:
        'Vùng chứa đơn vị này có 0 % hoặc 100 %, nên mọi đơn vị bên trong cũng vậy; không nguồn nào in riêng.',
      derived:
        'Tính bằng số học từ các số đã công bố của chính đơn vị này, ví dụ số hộ chia cho tổng số hộ.',
      conflict:
        'Các nguồn in những số khác nhau; bản đồ dùng số được ưu tiên và bảng chi tiết nêu đủ các số.',
      bounded: 'Chưa công bố con số, chỉ biết nó nằm trong một khoảng, ví dụ “dưới 1 %”.',
      inherited:
        'Chưa công bố riêng cho đơn vị này; số hiện ra là của huyện, của 67 xã hoặc của tỉnh, không dùng để xếp hạng.',
      unknown: 'Không tìm thấy số liệu nào đã công bố cho đơn vị này hay vùng chứa nó.',
    },
  },
  en: {
    short: {
      reported: 'reported',
      implied: 'implied',
      derived: 'derived',
      conflict: 'sources disagree',
      bounded: 'bounded',
      inherited: 'inherited',
      unknown: 'no figure',
    },
    long: {
      reported: 'reported',
      implied: 'implied with certainty by a containing area',
      derived: 'derived from published figures',
      conflict: 'sources disagree',
      bounded: 'only limits are known',
      inherited: 'figure of a containing area (district, the 67, province)',
      unknown: 'no figure published',
    },
    explain: {
      reported: 'A source prints a figure of this very area for this year.',
      implied:
        'The area that contains it has 0 % or 100 %, so every part of it has too; no source prints it separately.',
      derived:
        'Arithmetic on published figures of this very area, such as a number of households divided by all households.',
      conflict:
        'Sources print different figures; the map uses the preferred one and the detail shows them all.',
      bounded: 'No figure is published, only a range that holds it, such as “below 1 %”.',
      inherited:
        'Nothing is published for this area; the figure shown is its district’s, the 67’s or the province’s, and is never ranked.',
      unknown: 'No published figure was found for this area or for any that contains it.',
    },
  },
});

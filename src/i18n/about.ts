import type { Appearance } from '../domain/scene/look';
import { text } from './text';

interface Key {
  keys: readonly string[];
  does: string;
}

interface AboutWords {
  title: string;
  close: string;
  what: readonly string[];
  holds(statements: string, sources: string): string;
  kindsTitle: string;
  kindsLead: string;
  onMap: Record<Appearance, string>;
  look(onMap: string): string;
  readTitle: string;
  read: readonly string[];
  keysTitle: string;
  keys: readonly Key[];
  uncertainTitle: string;
  uncertain: readonly string[];
  licencesTitle: string;
  licences: readonly string[];
}

/** What the atlas says of itself. */
export const aboutText = text<AboutWords>({
  vi: {
    title: 'Về tập bản đồ này',
    close: 'Đóng',
    what: [
      'Tập bản đồ cho thấy hộ nghèo, thu nhập và hạ tầng khác nhau ra sao giữa 13 huyện, thị xã, thành phố và 67 xã, thị trấn vùng dân tộc thiểu số, miền núi, biên giới, hải đảo của Quảng Ninh, từ năm 2010.',
      'Nguyên tắc: không bao giờ cho thấy nhiều hơn điều đã biết. Mỗi con số nói rõ nó thuộc loại nào và dẫn về nguồn.',
    ],
    holds: (statements, sources) =>
      `Hiện có ${statements} số liệu và nhận định đã công bố, lấy từ ${sources} nguồn.`,
    kindsTitle: 'Biết đến đâu',
    kindsLead: 'Các loại số liệu, ký hiệu của mỗi loại trong danh sách, và cách hiện trên bản đồ:',
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
    readTitle: 'Đọc bản đồ',
    read: [
      'Giá trị càng cao thì màu càng đậm trên nền sáng, càng sáng trên nền tối. Các lớp giữ nguyên qua những năm cùng một chuẩn nghèo, trừ khi bạn chọn khác; mỗi chuẩn có lớp riêng, không so sánh màu giữa các chuẩn.',
      'Chỉ 67 xã mang màu; các xã, phường khác lùi lại nhưng vẫn trả lời khi được chỉ vào, và có thể bật lên.',
      'Đường qua các năm đứt ở nơi chuẩn nghèo hoặc định nghĩa thay đổi: số hai bên không so sánh được với nhau.',
      'Số của huyện, của 67 xã hay của tỉnh không bao giờ được dùng để xếp hạng một xã.',
    ],
    keysTitle: 'Phím tắt',
    keys: [
      { keys: ['/'], does: 'tìm xã, huyện' },
      { keys: ['←', '→'], does: 'trên dòng thời gian: năm trước, năm sau' },
      { keys: ['Home', 'End'], does: 'trên dòng thời gian: năm đầu, năm cuối' },
      { keys: ['↑', '↓'], does: 'trong danh sách: đơn vị trước, đơn vị sau' },
      { keys: ['+', '−'], does: 'trên bản đồ: phóng to, thu nhỏ; phím mũi tên để dời' },
      { keys: ['Enter'], does: 'chọn và đưa bản đồ tới đó' },
      { keys: ['Esc'], does: 'xóa ô tìm, đóng bảng chọn' },
      { keys: ['Tab'], does: 'đi từ phần này sang phần khác' },
    ],
    uncertainTitle: 'Điều chưa chắc chắn',
    uncertain: [
      'Danh sách 67 xã được dựng lại từ các báo cáo vì chưa có phụ lục của nghị quyết: 34 xã đã xác nhận, 24 xã nhiều khả năng, 9 xã tạm xếp. Mỗi xã có ghi mức chắc chắn.',
      'Ranh giới là của thời kỳ từ 1/1/2020 đến 31/10/2024, đúng đến khoảng 200–400 m; không phải địa giới pháp lý.',
      'Số liệu riêng của từng xã rất ít; phần lớn chỉ có số của huyện hoặc của cả 67 xã.',
      'Nơi các nguồn nói khác nhau, mọi con số đều được nêu; số được ưu tiên có lý do kèm theo.',
    ],
    licencesTitle: 'Giấy phép và ghi công',
    licences: [
      'Bờ biển và đảo: GSHHG 2.3.7 (Wessel và Smith), giấy phép LGPL.',
      'Chữ: Be Vietnam Pro, giấy phép SIL Open Font 1.1.',
      'Bản đồ vẽ bằng MapLibre GL JS, giấy phép BSD 3 điều khoản.',
      'Chương trình: giấy phép MIT. Nguồn của từng số liệu có ghi bên cạnh số đó.',
    ],
  },
  en: {
    title: 'About this atlas',
    close: 'Close',
    what: [
      'The atlas shows how poverty, income and infrastructure differ between the 13 districts, towns and cities of Quảng Ninh and its 67 ethnic-minority, mountain, border and island communes and townships, since 2010.',
      'Its principle: never to show more than is known. Every figure says of what kind it is and leads to its sources.',
    ],
    holds: (statements, sources) =>
      `It holds ${statements} published figures and statements from ${sources} sources.`,
    kindsTitle: 'How much is known',
    kindsLead: 'Kinds of figures, each with its symbol in lists and its look on the map:',
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
    readTitle: 'Reading the map',
    read: [
      'The higher the value, the darker the colour in the light theme, the brighter in the dark one. Classes stay the same through the years of one poverty line, unless you choose otherwise; each line has classes of its own, and colours don’t compare across lines.',
      'Only the 67 carry colour; other communes stand back but answer when pointed at, and can be brought in.',
      'A line through the years breaks where the poverty line or the definition changes: figures on either side can’t be compared.',
      'A figure of a district, of the 67 or of the province is never used to rank a commune.',
    ],
    keysTitle: 'Keyboard',
    keys: [
      { keys: ['/'], does: 'find a commune or district' },
      { keys: ['←', '→'], does: 'on the timeline: year before, year after' },
      { keys: ['Home', 'End'], does: 'on the timeline: first year, last year' },
      { keys: ['↑', '↓'], does: 'in the list: area before, area after' },
      { keys: ['+', '−'], does: 'on the map: closer, farther; arrows move it' },
      { keys: ['Enter'], does: 'select, and fly there' },
      { keys: ['Esc'], does: 'clear the search, close a menu' },
      { keys: ['Tab'], does: 'from one part to the next' },
    ],
    uncertainTitle: 'What is uncertain',
    uncertain: [
      'The list of the 67 is put together from reports, as the resolution’s annex was not to be had: 34 are confirmed, 24 probable, 9 provisional. Each says how sure it is.',
      'Boundaries are those of 1 January 2020 to 31 October 2024, good to about 200–400 m; they are not a legal boundary.',
      'Few figures are published for single communes; most are of a district or of the 67 together.',
      'Where sources differ all figures are shown; the preferred one comes with its reason.',
    ],
    licencesTitle: 'Licences and credits',
    licences: [
      'Coast and islands: GSHHG 2.3.7 (Wessel and Smith), LGPL.',
      'Type: Be Vietnam Pro, SIL Open Font License 1.1.',
      'Map drawn by MapLibre GL JS, BSD 3-Clause.',
      'The program: MIT. The source of each figure is named beside it.',
    ],
  },
});

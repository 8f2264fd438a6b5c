import { text } from './text';

interface AboutWords {
  title: string;
  close: string;
  what: readonly string[];
  holds(statements: string, sources: string): string;
  /** Where the reading of the map is told. */
  help: string;
  uncertainTitle: string;
  uncertain: readonly string[];
  licencesTitle: string;
  licences: readonly string[];
}

/** What the atlas says of itself: what it holds, how sure that is, whose it is. */
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
    help: 'Cách đọc bản đồ, các loại số liệu và phím tắt: xem Trợ giúp (phím ?).',
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
    help: 'How to read the map, the kinds of figures and the keys: see Help (the ? key).',
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

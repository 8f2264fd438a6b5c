import { text } from './text';

interface SearchWords {
  label: string;
  placeholder: string;
  /** Opens the search on a narrow screen. */
  open: string;
  close: string;
  clear: string;
  results: string;
  /** After the kind of a commune. */
  inDistrict(district: string): string;
  inProgramme: string;
  found(count: number): string;
  nothing(typed: string): string;
  tryInstead: string;
}

export const searchText = text<SearchWords>({
  vi: {
    label: 'Tìm xã, huyện',
    placeholder: 'Tìm xã, huyện… (gõ không dấu cũng được)',
    open: 'Mở ô tìm kiếm',
    close: 'Đóng ô tìm kiếm',
    clear: 'Xóa ô tìm',
    results: 'Kết quả tìm',
    inDistrict: (district) => district,
    inProgramme: 'trong 67 xã',
    found: (count) => `${count} kết quả. Dùng phím mũi tên để chọn, Enter để tới.`,
    nothing: (typed) => `Không tìm thấy “${typed}” ở Quảng Ninh.`,
    tryInstead:
      'Thử gõ ít chữ hơn, tên huyện, hoặc mã đơn vị hành chính (ví dụ 06988). Bản đồ dùng địa giới trước ngày 1/11/2024.',
  },
  en: {
    label: 'Find a commune or district',
    placeholder: 'Commune or district… (no accents needed)',
    open: 'Open the search field',
    close: 'Close the search field',
    clear: 'Clear the search field',
    results: 'Search results',
    inDistrict: (district) => district,
    inProgramme: 'one of the 67',
    found: (count) =>
      `${count} ${count === 1 ? 'result' : 'results'}. Arrow keys to choose, Enter to go there.`,
    nothing: (typed) => `Nothing in Quảng Ninh is called “${typed}”.`,
    tryInstead:
      'Try fewer letters, the district’s name, or an administrative code (such as 06988). The map uses the boundaries before 1 November 2024.',
  },
});

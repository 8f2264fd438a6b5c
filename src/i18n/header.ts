import { text } from './text';

interface HeaderWords {
  title: string;
  subtitle: string;
  menu: string;
  showing: string;
  map: string;
  list: string;
  knowledge: string;
  compare: string;
  language: string;
  theme: Record<'system' | 'light' | 'dark', string>;
  themeNow(now: string): string;
  themeNext(next: string): string;
  /** What the menu of the ways off the screen is called: a word, and what follows where there is room. */
  shareMenu: string;
  downloadMenu: string;
  moreMenu: string;
  download: string;
  share: string;
  shared: string;
  shareByHand: string;
  about: string;
  close: string;
}

export const headerText = text<HeaderWords>({
  vi: {
    title: 'Atlas Quảng Ninh',
    subtitle: 'Nghèo, thu nhập, hạ tầng: điều đã biết và biết từ đâu',
    menu: 'Thêm lựa chọn',
    showing: 'Cách xem',
    map: 'Bản đồ',
    list: 'Danh sách',
    knowledge: 'Biết đến đâu',
    compare: 'So sánh',
    language: 'Ngôn ngữ',
    theme: { system: 'theo thiết bị', light: 'sáng', dark: 'tối' },
    themeNow: (now) => `Giao diện: ${now}`,
    themeNext: (next) => `Đổi sang ${next}`,
    shareMenu: 'Chia sẻ',
    downloadMenu: ', tải về',
    moreMenu: 'Thêm',
    download: 'Tải số liệu các năm (CSV)',
    share: 'Sao chép liên kết',
    shared: 'Đã sao chép liên kết',
    shareByHand: 'Trình duyệt không cho sao chép. Hãy sao chép liên kết này:',
    about: 'Về tập bản đồ này',
    close: 'Đóng',
  },
  en: {
    title: 'Atlas Quảng Ninh',
    subtitle: 'Poverty, income, infrastructure: what is known, and how',
    menu: 'More options',
    showing: 'Shown as',
    map: 'Map',
    list: 'List',
    knowledge: 'Knowledge',
    compare: 'Compare',
    language: 'Language',
    theme: { system: 'as the system', light: 'light', dark: 'dark' },
    themeNow: (now) => `Theme: ${now}`,
    themeNext: (next) => `Change to ${next}`,
    shareMenu: 'Share',
    downloadMenu: ' and download',
    moreMenu: 'More',
    download: 'Download figures of all years (CSV)',
    share: 'Copy link',
    shared: 'Link copied',
    shareByHand: 'The browser does not allow copying. Copy this link yourself:',
    about: 'About this atlas',
    close: 'Close',
  },
});

import { text } from './text';

interface PresentWords {
  storyOpen: string;
  embedOpen: string;
  embedTitle: string;
  embedWhat: string;
  embedSize: string;
  embedSizes: Record<'small' | 'medium' | 'wide', string>;
  embedCode: string;
  copy: string;
  copied: string;
  /** What the frame is called in the page that it stands in. */
  frameTitle: (what: string) => string;
  key: string;
  wholeKey: string;
  briefKey: string;
  whole: string;
  shownSources: (count: number) => string;
  embedRegion: string;

  paperOpen: string;
  paperTitle: string;
  size: string;
  orientation: string;
  orientations: Record<'portrait' | 'landscape', string>;
  heading: string;
  note: string;
  print: string;
  picture: string;
  drawing: string;
  drawn: (dotsPerInch: string) => string;
  asVector: string;
  back: string;
  north: string;
  scale: (kilometres: string) => string;
  printedOn: (date: string) => string;
  sourcesTitle: string;
  moreSources: (count: number) => string;
  credits: string;
}

/** Words of what leaves the screen: frames in other pages, and paper. */
export const presentText = text<PresentWords>({
  vi: {
    storyOpen: 'Trình bày',
    embedOpen: 'Nhúng vào trang khác',
    embedTitle: 'Nhúng bản đồ này vào một trang khác',
    embedWhat:
      'Dán đoạn mã dưới đây vào trang của bạn. Khung chỉ có bản đồ đang xem, chú giải, nguồn và đường dẫn về tập bản đồ.',
    embedSize: 'Kích thước',
    embedSizes: { small: 'nhỏ (400 × 360)', medium: 'vừa (720 × 520)', wide: 'hết chiều ngang' },
    embedCode: 'Đoạn mã',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    frameTitle: (what) => `Bản đồ Quảng Ninh: ${what}`,
    key: 'Chú giải',
    wholeKey: 'Chú giải đầy đủ',
    briefKey: 'Thu gọn chú giải',
    whole: 'Mở trong tập bản đồ',
    shownSources: (count) => `Nguồn số liệu: ${count}`,
    embedRegion: 'Bản đồ nhúng',

    paperOpen: 'In bản đồ, lưu ảnh',
    paperTitle: 'Bản in',
    size: 'Khổ giấy',
    orientation: 'Chiều giấy',
    orientations: { portrait: 'dọc', landscape: 'ngang' },
    heading: 'Tiêu đề',
    note: 'Ghi chú (không bắt buộc)',
    print: 'In',
    picture: 'Tải ảnh bản đồ (PNG)',
    drawing: 'Đang vẽ bản đồ cho giấy in…',
    drawn: (dotsPerInch) => `Bản đồ đã vẽ ở ${dotsPerInch} điểm mỗi inch.`,
    asVector: 'Bản đồ được vẽ bằng nét, sắc ở mọi cỡ.',
    back: 'Về tập bản đồ',
    north: 'Bắc',
    scale: (kilometres) => `Thước tỷ lệ: ${kilometres}`,
    printedOn: (date) => `In ngày ${date}`,
    sourcesTitle: 'Nguồn số liệu',
    moreSources: (count) => `và ${count} nguồn khác, xem trong tập bản đồ.`,
    credits:
      'Ranh giới: tổng hợp từ dữ liệu công khai, đơn vị hành chính 2020–2024. Bờ biển: GSHHG (LGPL).',
  },
  en: {
    storyOpen: 'Present',
    embedOpen: 'Embed in another page',
    embedTitle: 'Embed this map in another page',
    embedWhat:
      'Paste the code below into your page. The frame holds only the map in view, its key, its sources and a link to the atlas.',
    embedSize: 'Size',
    embedSizes: { small: 'small (400 × 360)', medium: 'medium (720 × 520)', wide: 'full width' },
    embedCode: 'Code',
    copy: 'Copy',
    copied: 'Copied',
    frameTitle: (what) => `Map of Quảng Ninh: ${what}`,
    key: 'Key',
    wholeKey: 'The whole key',
    briefKey: 'Key in brief',
    whole: 'Open in the atlas',
    shownSources: (count) => `Sources: ${count}`,
    embedRegion: 'Embedded map',

    paperOpen: 'Print the map, save a picture',
    paperTitle: 'Print',
    size: 'Paper',
    orientation: 'Orientation',
    orientations: { portrait: 'portrait', landscape: 'landscape' },
    heading: 'Title',
    note: 'Note (optional)',
    print: 'Print',
    picture: 'Save the map (PNG)',
    drawing: 'Drawing the map for paper…',
    drawn: (dotsPerInch) => `The map is drawn at ${dotsPerInch} dots per inch.`,
    asVector: 'The map is drawn in lines, sharp at any size.',
    back: 'Back to the atlas',
    north: 'North',
    scale: (kilometres) => `Scale: ${kilometres}`,
    printedOn: (date) => `Printed on ${date}`,
    sourcesTitle: 'Sources of the figures',
    moreSources: (count) => `and ${count} more, to be found in the atlas.`,
    credits:
      'Borders: compiled from public data, administrative units of 2020–2024. Coast: GSHHG (LGPL).',
  },
});

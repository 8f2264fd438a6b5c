import { text } from './text';

interface NoticeWords {
  /** Parameters of the address, as readers would call what they stand for. */
  parameters: Record<string, string>;
  bad: string;
  /** @param called what the parameter stands for, where that isn't the year shown */
  nearest(given: string, year: number, called: string | null): string;
  /** A file of this page is gone, for another edition lies in its place. */
  newerEdition: string;
  reload: string;
  withoutWebgl: string;
  failedMap: string;
  lostWebgl: string;
  defaults(count: number): string;
  dismiss: string;
}

export const noticesText = text<NoticeWords>({
  vi: {
    parameters: {
      lang: 'ngôn ngữ',
      show: 'cách xem',
      level: 'cấp',
      indicator: 'chỉ tiêu',
      year: 'năm',
      line: 'chuẩn nghèo',
      unit: 'đơn vị được chọn',
      classes: 'cách chia lớp',
      all: 'các xã khác',
      sure: 'mức chắc chắn',
      weights: 'số hộ của năm khác',
      lit: 'lớp được làm nổi',
      view: 'khung nhìn',
      compare: 'cách so sánh',
      from: 'năm trước',
      measure: 'cách tính thay đổi',
      panes: 'các bản đồ bên cạnh',
      swipe: 'vị trí vạch gạt',
      with: 'chỉ tiêu thứ hai',
      pins: 'các đơn vị được ghim',
      among: 'phạm vi xếp hạng',
      choose: 'vùng được chọn',
      embed: 'bản nhúng',
      paper: 'khổ giấy',
      story: 'câu chuyện',
      slide: 'trang của câu chuyện',
      play: 'trình chiếu',
    },
    withoutWebgl:
      'Trình duyệt này không hiển thị được bản đồ bằng WebGL nên bản đồ được vẽ đơn giản hơn. Mọi số liệu và thao tác khác vẫn như cũ.',
    failedMap:
      'Bản đồ đầy đủ gặp lỗi nên bản đồ được vẽ đơn giản hơn. Mọi số liệu và thao tác khác vẫn như cũ; tải lại trang để thử lại.',
    lostWebgl:
      'Trình duyệt vừa ngắt phần đồ họa WebGL nên bản đồ được vẽ đơn giản hơn. Mọi số liệu và thao tác khác vẫn như cũ; tải lại trang để có lại bản đồ đầy đủ.',
    bad: 'Liên kết có phần không dùng được:',
    nearest: (given, year, called) =>
      called === null
        ? `Tập bản đồ không có năm ${given}; đang hiện năm gần nhất: ${year}.`
        : `Tập bản đồ không có năm ${given} (${called}); đã lấy năm gần nhất: ${year}.`,
    newerEdition:
      'Tập bản đồ đã có bản mới, nên trang đang mở không tải tiếp được. Hãy tải lại trang: địa chỉ và khung nhìn vẫn được giữ.',
    reload: 'Tải lại trang',
    defaults: () => 'Đã dùng giá trị mặc định.',
    dismiss: 'Đóng thông báo',
  },
  en: {
    parameters: {
      lang: 'language',
      show: 'what is shown',
      level: 'level',
      indicator: 'indicator',
      year: 'year',
      line: 'poverty line',
      unit: 'selected area',
      classes: 'class breaks',
      all: 'other communes',
      sure: 'how sure',
      weights: 'households of another year',
      lit: 'class kept lit',
      view: 'map view',
      compare: 'comparison',
      from: 'earlier year',
      measure: 'measure of change',
      panes: 'maps beside it',
      swipe: 'place of the divider',
      with: 'second indicator',
      pins: 'pinned areas',
      among: 'who is ranked',
      choose: 'areas chosen',
      embed: 'embedded form',
      paper: 'paper size',
      story: 'story',
      slide: 'slide of the story',
      play: 'playing',
    },
    withoutWebgl:
      'This browser cannot show the map with WebGL, so it is drawn more simply. All figures and everything else work as before.',
    failedMap:
      'The full map met an error, so it is drawn more simply. All figures and everything else work as before; reload the page to try again.',
    lostWebgl:
      'The browser has just dropped WebGL graphics, so the map is drawn more simply. All figures and everything else work as before; reload the page to have the full map back.',
    bad: 'Part of the link could not be used:',
    nearest: (given, year, called) =>
      called === null
        ? `The atlas has no year ${given}; the nearest, ${year}, is shown.`
        : `The atlas has no year ${given} (${called}); the nearest, ${year}, is taken.`,
    newerEdition:
      'A newer edition of the atlas has been published, so this page can load no more of the old one. Reload it: the address and the view stay.',
    reload: 'Reload the page',
    defaults: (count) =>
      count === 1 ? 'Its default is shown instead.' : 'Defaults are shown instead.',
    dismiss: 'Dismiss this notice',
  },
});

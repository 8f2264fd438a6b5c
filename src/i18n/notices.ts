import { text } from './text';

interface NoticeWords {
  /** Parameters of the address, as readers would call what they stand for. */
  parameters: Record<string, string>;
  bad: string;
  withoutWebgl: string;
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
    lostWebgl:
      'Trình duyệt vừa ngắt phần đồ họa WebGL nên bản đồ được vẽ đơn giản hơn. Mọi số liệu và thao tác khác vẫn như cũ; tải lại trang để có lại bản đồ đầy đủ.',
    bad: 'Liên kết có phần không dùng được:',
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
    lostWebgl:
      'The browser has just dropped WebGL graphics, so the map is drawn more simply. All figures and everything else work as before; reload the page to have the full map back.',
    bad: 'Part of the link could not be used:',
    defaults: (count) =>
      count === 1 ? 'Its default is shown instead.' : 'Defaults are shown instead.',
    dismiss: 'Dismiss this notice',
  },
});

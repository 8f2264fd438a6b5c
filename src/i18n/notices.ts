import { text } from './text';

interface NoticeWords {
  /** Parameters of the address, as readers would call what they stand for. */
  parameters: Record<string, string>;
  bad: string;
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
    bad: 'Part of the link could not be used:',
    defaults: (count) =>
      count === 1 ? 'Its default is shown instead.' : 'Defaults are shown instead.',
    dismiss: 'Dismiss this notice',
  },
});

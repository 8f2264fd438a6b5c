import { text } from './text';

interface Key {
  keys: readonly string[];
  does: string;
}

interface HelpWords {
  title: string;
  lead: string;
  showTour: string;
  kindsTitle: string;
  kindsLead: string;
  readTitle: string;
  read: readonly string[];
  keysTitle: string;
  /** Keys by where they are pressed. */
  keys: readonly { where: string; keys: readonly Key[] }[];
}

/** How the map is read, and what the keys do. */
export const helpText = text<HelpWords>({
  vi: {
    title: 'Trợ giúp',
    lead: 'Màu cho biết giá trị; màu đặc, gạch chéo hay phủ chấm cho biết con số ấy thuộc loại nào.',
    showTour: 'Xem hướng dẫn trên bản đồ',
    kindsTitle: 'Loại số liệu',
    kindsLead: 'Ký hiệu của từng loại và cách hiện trên bản đồ:',
    readTitle: 'Đọc bản đồ',
    read: [
      'Giá trị càng cao thì màu càng đậm trên nền sáng, càng sáng trên nền tối. Các lớp giữ nguyên qua những năm cùng một chuẩn nghèo, trừ khi bạn chọn khác; mỗi chuẩn có lớp riêng, không so sánh màu giữa các chuẩn.',
      'Ở cấp xã chỉ 67 xã, thị trấn mang màu; các xã, phường khác vẫn trả lời khi di chuột vào và có thể hiển thị thêm.',
      'Đường qua các năm đứt ở nơi chuẩn nghèo hoặc định nghĩa thay đổi: số hai bên không so sánh được với nhau.',
      'Số của huyện, của 67 xã hay của tỉnh không bao giờ được dùng để xếp hạng một xã.',
    ],
    keysTitle: 'Phím tắt',
    keys: [
      {
        where: 'Ở mọi nơi',
        keys: [
          { keys: ['/'], does: 'tìm' },
          { keys: ['?'], does: 'mở trợ giúp' },
          {
            keys: ['Tab'],
            does: 'sang phần tiếp theo; những lần đầu là lối đi thẳng tới từng phần',
          },
          { keys: ['Esc'], does: 'đóng hộp thoại, hướng dẫn, bảng chọn; xóa ô tìm' },
        ],
      },
      {
        where: 'Trên bản đồ',
        keys: [
          { keys: ['+', '−'], does: 'phóng to, thu nhỏ' },
          { keys: ['←', '→', '↑', '↓'], does: 'dời bản đồ' },
          { keys: ['Enter'], does: 'đưa bản đồ tới đơn vị đang chọn' },
          { keys: ['Esc'], does: 'bỏ chọn' },
        ],
      },
      {
        where: 'Trên dòng thời gian',
        keys: [
          { keys: ['←', '→'], does: 'năm trước, năm sau' },
          { keys: ['Page Up', 'Page Down'], does: 'năm có số liệu kế tiếp, liền trước' },
          { keys: ['Home', 'End'], does: 'năm đầu, năm cuối' },
        ],
      },
      {
        where: 'Trong danh sách và các bảng',
        keys: [
          { keys: ['↑', '↓'], does: 'dòng trên, dòng dưới; trong bảng theo năm còn có ←, →' },
          { keys: ['Page Up', 'Page Down'], does: 'lên, xuống nhiều dòng' },
          { keys: ['Home', 'End'], does: 'đầu, cuối' },
          { keys: ['Enter'], does: 'chọn đơn vị' },
        ],
      },
      {
        where: 'Khi vẽ vùng',
        keys: [
          { keys: ['←', '→', '↑', '↓'], does: 'dời tâm ngắm, đỉnh hoặc bán kính' },
          { keys: ['Enter'], does: 'đặt đỉnh, khép vùng' },
          { keys: ['Backspace'], does: 'bỏ đỉnh vừa đặt' },
          { keys: ['Esc'], does: 'thôi vẽ' },
        ],
      },
      {
        where: 'Khi trình bày',
        keys: [
          { keys: ['→', 'Page Down', 'Dấu cách'], does: 'trang sau' },
          { keys: ['←', 'Page Up'], does: 'trang trước' },
          { keys: ['Home', 'End'], does: 'trang đầu, trang cuối' },
          { keys: ['L'], does: 'vòng chỉ' },
          { keys: ['Esc'], does: 'thoát' },
        ],
      },
      {
        where: 'Khi soạn bài trình bày',
        keys: [
          { keys: ['Ctrl+Z'], does: 'hoàn tác' },
          { keys: ['Ctrl+Y'], does: 'làm lại' },
          { keys: ['Alt+↑', 'Alt+↓'], does: 'chuyển trang lên, xuống' },
        ],
      },
    ],
  },
  en: {
    title: 'Help',
    lead: 'Colour tells the value; solid, striped or dotted tells what kind of figure it is.',
    showTour: 'Show the tour on the map',
    kindsTitle: 'Kinds of figures',
    kindsLead: 'The symbol of each kind and its look on the map:',
    readTitle: 'Reading the map',
    read: [
      'The higher the value, the darker the colour in the light theme, the brighter in the dark one. Classes stay the same through the years of one poverty line, unless you choose otherwise; each line has classes of its own, and colours don’t compare across lines.',
      'At the level of communes only the 67 carry colour; other communes answer when pointed at, and can be shown too.',
      'A line through the years breaks where the poverty line or the definition changes: figures on either side can’t be compared.',
      'A figure of a district, of the 67 or of the province is never used to rank a commune.',
    ],
    keysTitle: 'Keyboard',
    keys: [
      {
        where: 'Anywhere',
        keys: [
          { keys: ['/'], does: 'search' },
          { keys: ['?'], does: 'open this help' },
          { keys: ['Tab'], does: 'next part; the first stops lead straight to each part' },
          { keys: ['Esc'], does: 'close a dialog, the tour or a menu; clear the search' },
        ],
      },
      {
        where: 'On the map',
        keys: [
          { keys: ['+', '−'], does: 'zoom in, zoom out' },
          { keys: ['←', '→', '↑', '↓'], does: 'move the map' },
          { keys: ['Enter'], does: 'go to the selected area' },
          { keys: ['Esc'], does: 'clear the selection' },
        ],
      },
      {
        where: 'On the timeline',
        keys: [
          { keys: ['←', '→'], does: 'year before, year after' },
          { keys: ['Page Up', 'Page Down'], does: 'next, last year with figures' },
          { keys: ['Home', 'End'], does: 'first year, last year' },
        ],
      },
      {
        where: 'In the list and in tables',
        keys: [
          { keys: ['↑', '↓'], does: 'row above, row below; in the table of years also ←, →' },
          { keys: ['Page Up', 'Page Down'], does: 'several rows up, down' },
          { keys: ['Home', 'End'], does: 'beginning, end' },
          { keys: ['Enter'], does: 'select the area' },
        ],
      },
      {
        where: 'While drawing a region',
        keys: [
          { keys: ['←', '→', '↑', '↓'], does: 'move the aim, a corner or the radius' },
          { keys: ['Enter'], does: 'set a corner, close the region' },
          { keys: ['Backspace'], does: 'take the last corner back' },
          { keys: ['Esc'], does: 'stop drawing' },
        ],
      },
      {
        where: 'While presenting',
        keys: [
          { keys: ['→', 'Page Down', 'Space'], does: 'next slide' },
          { keys: ['←', 'Page Up'], does: 'slide before' },
          { keys: ['Home', 'End'], does: 'first slide, last slide' },
          { keys: ['L'], does: 'pointing ring' },
          { keys: ['Esc'], does: 'leave' },
        ],
      },
      {
        where: 'While making a story',
        keys: [
          { keys: ['Ctrl+Z'], does: 'undo' },
          { keys: ['Ctrl+Y'], does: 'redo' },
          { keys: ['Alt+↑', 'Alt+↓'], does: 'move a slide up, down' },
        ],
      },
    ],
  },
});

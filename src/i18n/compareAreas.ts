import { counted } from './counted';
import type { GapRefusal } from '../domain/comparison/gap';
import { text } from './text';

interface CompareAreasWords {
  title: string;
  pins: string;
  /** How many are pinned of how many at most. */
  pinned: (count: number, most: number) => string;
  pin: string;
  pinNamed: (area: string) => string;
  unpinNamed: (area: string) => string;
  isPinned: string;
  compareNow: (count: number) => string;
  /** What the pin on the map leads to. */
  pinMark: (area: string, count: number) => string;
  full: (area: string, most: number) => string;
  clear: string;
  baseline: string;
  makeBaseline: (area: string) => string;
  up: (area: string) => string;
  down: (area: string) => string;
  add: string;
  addPlaceholder: string;
  addDistricts: string;
  addHint: string;

  first: string;
  firstHow: string;
  examples: string;
  poorest: (count: number, year: number) => string;
  group: Record<'border' | 'island', (district: string) => string>;
  bestKnown: (count: number) => string;

  tableTitle: (count: number, year: number) => string;
  caption: (year: number, baseline: string) => string;
  shown: string;
  table: string;
  map: string;
  onMap: string;
  indicator: string;
  reference: string;
  empty: (year: number) => string;
  otherYears: (year: number) => string;
  otherYearsHint: string;
  goTo: (indicator: string, year: number) => string;
  download: string;

  higher: (amount: string) => string;
  lower: (amount: string) => string;
  equal: string;
  untold: string;
  /** More than once, and less than once. */
  times: (ratio: string) => string;
  part: (ratio: string) => string;
  atLeast: (amount: string) => string;
  upTo: (amount: string) => string;
  between: (low: string, high: string) => string;
  points: (amount: string) => string;
  refused: string;
  reasons: Record<GapRefusal, string>;
  /** Why a whole row has no gaps: the baseline's own reason. */
  baselineRefused: (area: string, reason: string) => string;
  otherBaseline: string;
  gapsMeaning: string;
  gapsExplained: string;

  chart: (indicator: string, year: number) => string;
  chartHint: string;
  chartNone: string;
  notDrawn: string;
  against: (baseline: string) => string;
  statusesUnmeasured: string;
  trends: (indicator: string) => string;
  trendsNone: (indicator: string) => string;
  onlyOne: string;
}

/** Area against area. */
export const compareAreasText = text<CompareAreasWords>({
  vi: {
    title: 'Các đơn vị đặt cạnh nhau',
    pins: 'Đơn vị đã ghim',
    pinned: (count, most) => `${count} trên ${most}`,
    pin: 'Ghim để so sánh',
    pinNamed: (area) => `Ghim ${area} để so sánh`,
    unpinNamed: (area) => `Bỏ ghim ${area}`,
    isPinned: 'Đã ghim',
    compareNow: (count) => `So sánh ${count} đơn vị đã ghim`,
    pinMark: (area, count) => `${area} đã ghim: so sánh ${count} đơn vị`,
    full: (area, most) =>
      `Đã ghim đủ ${most} đơn vị nên ${area} chưa được ghim. Hãy bỏ bớt một đơn vị rồi ghim lại.`,
    clear: 'Bỏ ghim tất cả',
    baseline: 'làm gốc',
    makeBaseline: (area) => `Lấy ${area} làm gốc so sánh`,
    up: (area) => `Đưa ${area} lên trước`,
    down: (area) => `Đưa ${area} về sau`,
    add: 'Ghim thêm',
    addPlaceholder: 'Chọn huyện hoặc xã…',
    addDistricts: 'Huyện, thị xã, thành phố',
    addHint: 'Cũng có thể bấm vào bản đồ, hoặc tìm tên ở ô tìm kiếm phía trên.',

    first: 'Chưa ghim đơn vị nào.',
    firstHow:
      'Ghim từ hai đến tám xã, huyện: chọn ở ô “Ghim thêm”, bấm trên bản đồ hoặc tìm theo tên. Đơn vị đầu tiên làm gốc; các đơn vị khác được so với nó.',
    examples: 'Hoặc bắt đầu từ một ví dụ',
    poorest: (count, year) => `${count} huyện có tỷ lệ hộ nghèo cao nhất, ${year}`,
    group: {
      border: (district) => `Các xã biên giới của ${district}`,
      island: (district) => `Các xã đảo của ${district}`,
    },
    bestKnown: (count) => `${count} xã được công bố nhiều số liệu riêng nhất`,

    tableTitle: (count, year) => `${count} đơn vị, năm ${year}`,
    caption: (year, baseline) =>
      `Mọi chỉ tiêu của các đơn vị đã ghim năm ${year}, kèm khoảng cách với ${baseline}`,
    shown: 'Ở giữa màn hình',
    table: 'Bảng',
    map: 'Bản đồ',
    onMap: 'Bấm vào một đơn vị trên bản đồ để ghim.',
    indicator: 'Chỉ tiêu',
    reference: 'đối chiếu',
    empty: (year) => `Năm ${year} chưa công bố gì về các đơn vị này.`,
    otherYears: (year) => `Không có năm ${year} nhưng có ở năm khác`,
    otherYearsHint: 'Bấm vào năm để chuyển tới năm ấy.',
    goTo: (indicator, year) => `${indicator}: chuyển tới năm ${year}`,
    download: 'Tải CSV',

    higher: (amount) => `cao hơn ${amount}`,
    lower: (amount) => `thấp hơn ${amount}`,
    equal: 'bằng nhau',
    untold: 'chưa thể nói',
    times: (ratio) => `gấp ${ratio} lần`,
    part: (ratio) => `bằng ${ratio} lần`,
    atLeast: (amount) => `ít nhất ${amount}`,
    upTo: (amount) => `nhiều nhất ${amount}`,
    between: (low, high) => `${low} đến ${high}`,
    points: (amount) => `${amount}\u00a0điểm\u00a0%`,
    refused: 'không so',
    reasons: {
      not_ordered: 'danh hiệu không phải số đo',
      unknown: 'chưa có số liệu',
      inherited: 'chỉ có số liệu cấp trên',
      assumed: 'dựa trên số hộ của năm khác',
      disputed: 'nguồn số liệu chưa thống nhất, không rõ khoảng nào',
      line_unstated: 'nguồn không nêu chuẩn nghèo',
      other_line: 'khác chuẩn nghèo',
      other_population: 'tính trên đối tượng khác',
    },
    baselineRefused: (area, reason) => `không so được với ${area}: ${reason}`,
    otherBaseline: 'Hãy đưa một đơn vị có số riêng lên đầu để làm gốc.',
    gapsMeaning: 'Các khoảng cách được tính thế nào?',
    gapsExplained:
      'Một số đã công bố thay cho mọi số làm tròn thành nó (0,3 là từ 0,25 đến 0,35), một giới hạn thay cho mọi số nằm trong. Chỉ nói “cao hơn” hay “thấp hơn” khi điều đó đúng với mọi số có thể; nếu không thì “chưa thể nói”. Số của vùng chứa nó, khác chuẩn nghèo hay khác đối tượng thì không đem so.',

    chart: (indicator, year) => `${indicator}, ${year}`,
    chartHint: 'Vạch dọc: số của huyện, của 67 xã và của tỉnh.',
    chartNone: 'Năm này không đơn vị nào đã ghim có số riêng của chỉ tiêu này.',
    notDrawn: 'không có số riêng',
    against: (baseline) => `So với ${baseline}`,
    statusesUnmeasured:
      'Danh hiệu không phải số đo nên không vẽ lên trục; bảng nêu từng danh hiệu.',
    trends: (indicator) => `${indicator} qua các năm, chung một thang`,
    trendsNone: (indicator) => `Không đơn vị nào đã ghim có số riêng về “${indicator}” ở năm nào.`,
    onlyOne: 'Ghim thêm một đơn vị để có cái mà so.',
  },
  en: {
    title: 'Areas side by side',
    pins: 'Pinned areas',
    pinned: (count, most) => `${count} of ${most}`,
    pin: 'Pin to compare',
    pinNamed: (area) => `Pin ${area} to compare`,
    unpinNamed: (area) => `Unpin ${area}`,
    isPinned: 'Pinned',
    pinMark: (area, count) => `${area} is pinned: compare ${counted(count, 'area')}`,
    compareNow: (count) =>
      count === 1 ? 'Compare the pinned area' : `Compare ${count} pinned areas`,
    full: (area, most) =>
      `${most} areas are pinned, which is all there is room for, so ${area} is not. Unpin one, then pin it again.`,
    clear: 'Unpin all',
    baseline: 'baseline',
    makeBaseline: (area) => `Take ${area} as the baseline`,
    up: (area) => `Move ${area} forward`,
    down: (area) => `Move ${area} back`,
    add: 'Pin another',
    addPlaceholder: 'Choose a district or commune…',
    addDistricts: 'Districts',
    addHint: 'Or click on the map, or find a name in the search field above.',

    first: 'Nothing is pinned yet.',
    firstHow:
      'Pin two to eight communes or districts: choose them under “Pin another”, click on the map, or search by name. The first is the baseline that the others are measured against.',
    examples: 'Or begin with an example',
    poorest: (count, year) => `The ${count} districts with most poverty, ${year}`,
    group: {
      border: (district) => `The border communes of ${district}`,
      island: (district) => `The island communes of ${district}`,
    },
    bestKnown: (count) => `The ${count} communes with most figures of their own`,

    tableTitle: (count, year) => (count === 1 ? `1 area, ${year}` : `${count} areas, ${year}`),
    caption: (year, baseline) =>
      `Every indicator of the pinned areas in ${year}, with the gap to ${baseline}`,
    shown: 'In the middle',
    table: 'Table',
    map: 'Map',
    onMap: 'Click an area on the map to pin it.',
    indicator: 'Indicator',
    reference: 'reference',
    empty: (year) => `Nothing has been published about these areas for ${year}.`,
    otherYears: (year) => `Not in ${year}, but in other years`,
    otherYearsHint: 'Press a year to go there.',
    goTo: (indicator, year) => `${indicator}: go to ${year}`,
    download: 'Get CSV',

    higher: (amount) => `higher by ${amount}`,
    lower: (amount) => `lower by ${amount}`,
    equal: 'equal',
    untold: 'can’t be told',
    times: (ratio) => `${ratio} times`,
    part: (ratio) => `${ratio} of it`,
    atLeast: (amount) => `at least ${amount}`,
    upTo: (amount) => `at most ${amount}`,
    between: (low, high) => `${low} to ${high}`,
    points: (amount) => `${amount}\u00a0points`,
    refused: 'not compared',
    reasons: {
      not_ordered: 'a status is no measure',
      unknown: 'no figure published',
      inherited: 'only a district or province figure',
      assumed: 'rests on another year’s households',
      disputed: 'sources disagree without limits',
      line_unstated: 'its source names no poverty line',
      other_line: 'another poverty line',
      other_population: 'another population',
    },
    baselineRefused: (area, reason) => `not compared with ${area}: ${reason}`,
    otherBaseline: 'Move an area with a figure of its own to the front to be the baseline.',
    gapsMeaning: 'How are gaps told?',
    gapsExplained:
      'A printed figure stands for all that rounds to it (0.3 is 0.25 to 0.35), limits for all between them. “Higher” and “lower” are said only where they hold for every possible value; else it “can’t be told”. A containing area’s figure, another poverty line or another population is not compared.',

    chart: (indicator, year) => `${indicator}, ${year}`,
    chartHint: 'Upright lines: the figures of the district, the 67 and the province.',
    chartNone: 'None of the pinned areas has a figure of its own for this indicator in this year.',
    notDrawn: 'no figure of its own',
    against: (baseline) => `Against ${baseline}`,
    statusesUnmeasured: 'A status is no measure and has no place on an axis; the table names them.',
    trends: (indicator) => `${indicator} through the years, on one scale`,
    trendsNone: (indicator) =>
      `None of the pinned areas has a figure of its own of “${indicator}” in any year.`,
    onlyOne: 'Pin another area to have something to compare.',
  },
});

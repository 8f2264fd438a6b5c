import { counted, withOwnFigures } from './counted';
import type { Unplaced } from '../domain/comparison/pairPlaces';
import type { Family } from '../domain/indicators';
import { text } from './text';

type Side = 'across' | 'up';
/** A corner of the key, by whether it lies right and above. */
type Corner = 'right above' | 'left above' | 'right below' | 'left below';

interface PairWords {
  title: (first: string, second: string) => string;
  axes: string;
  axis: Record<Side, string>;
  indicator: Record<Side, string>;
  year: Record<Side, string>;
  yearOption: (year: number, areas: number) => string;
  swap: string;
  yearsApart: (first: number, second: number) => string;
  sameYear: (year: number) => string;

  key: string;
  keyHint: string;
  named: (indicator: string, year: number) => string;
  /** What it means to be further along an axis. */
  more: Record<Family, string>;
  cell: (across: string, up: string, own: number, inherited: number) => string;
  whole: Record<Side, (step: string) => string>;
  /** A cell's areas by a containing area's figure, where it has little room. */
  inheritedToo: (count: number) => string;
  any: string;
  inCells: string;
  worst: (corner: string) => string;
  corners: Record<Corner, string>;
  fewer: (indicator: string, steps: number) => string;
  kinds: string;
  kind: Record<'own' | 'inherited' | 'limits' | 'population' | 'conflict' | 'none', string>;
  cut: string;

  little: (areas: number) => string;
  offer: string;
  offerOf: (first: string, second: string, areas: number) => string;

  pointAt: string;
  figure: (indicator: string, figure: string, kind: string) => string;
  inCell: (across: string, up: string) => string;
  inSeveral: (cells: number) => string;
  inNone: string;
  sources: (indicator: string) => string;

  scatter: string;
  chart: (first: string, second: string, areas: number) => string;
  points: string;
  group: (areas: number) => string;
  /** Names of which only the first few are said. */
  andMore: (names: string, more: number) => string;
  readHint: string;
  dragHint: string;
  noPoints: string;

  choose: string;
  chooseLit: (areas: number) => string;
  byNumbers: string;
  from: (indicator: string) => string;
  to: (indicator: string) => string;
  badRange: string;
  wholly: string;
  chosen: (areas: number) => string;
  noneWithin: string;
  clear: string;
  openChoose: string;

  areas: Record<'chosen' | 'lit' | 'own', (areas: number) => string>;
  leftOut: (areas: number) => string;
  because: (indicator: string, reason: string) => string;
  both: (reason: string) => string;
  count: (areas: number) => string;
  reasons: Record<Unplaced, string>;
}

/** Two indicators at once. */
export const pairText = text<PairWords>({
  vi: {
    title: (first, second) => `${first} và ${second}`,
    axes: 'Hai chỉ tiêu',
    axis: { across: 'Trục ngang', up: 'Trục dọc' },
    indicator: { across: 'Chỉ tiêu trên trục ngang', up: 'Chỉ tiêu trên trục dọc' },
    year: { across: 'Năm trên trục ngang', up: 'Năm trên trục dọc' },
    yearOption: (year, areas) => `${year} – ${areas} đơn vị có số liệu`,
    swap: 'Đổi hai trục cho nhau',
    yearsApart: (first, second) => `Hai chỉ tiêu lấy ở hai năm khác nhau: ${first} và ${second}.`,
    sameYear: (year) => `Lấy cùng năm ${year}`,

    key: 'Bảng màu của hai chỉ tiêu',
    keyHint:
      'Chỉ vào một ô, một hàng hay một cột để làm nổi các đơn vị ở đó; bấm để giữ nguyên. Phím mũi tên để đi giữa các ô.',
    named: (indicator, year) => `${indicator} ${year}`,
    more: {
      poverty: 'nghèo hơn',
      income: 'thu nhập cao hơn',
      infrastructure: 'đạt nhiều hơn',
      new_rural: 'bậc cao hơn',
      people: 'cao hơn',
      land: 'cao hơn',
      programme: 'cao hơn',
      services: 'cao hơn',
    },
    cell: (across, up, own, inherited) =>
      `${across}; ${up}: ${own} đơn vị${inherited === 0 ? '' : `, thêm ${inherited} theo số liệu cấp trên`}`,
    whole: { across: (step) => `Cả cột: ${step}`, up: (step) => `Cả hàng: ${step}` },
    inheritedToo: (count) => `+${count}`,
    any: 'mọi trị số',
    inCells:
      'Số lớn trong ô: đơn vị có số riêng ở cả hai chỉ tiêu. Số có dấu +: đơn vị xếp theo số liệu cấp trên.',
    worst: (corner) => `Đáng lo nhất là góc ${corner}.`,
    corners: {
      'right above': 'trên bên phải',
      'left above': 'trên bên trái',
      'right below': 'dưới bên phải',
      'left below': 'dưới bên trái',
    },
    fewer: (indicator, steps) =>
      `${indicator}: chỉ chia được ${steps} lớp vì không đủ trị số khác nhau.`,
    kinds: 'Biết đến đâu?',
    kind: {
      own: 'có số riêng ở cả hai chỉ tiêu',
      inherited: 'ít nhất một bên là số liệu cấp trên',
      limits: 'ít nhất một bên chỉ biết khoảng giá trị',
      population: 'ít nhất một bên tính cho nhóm dân số khác',
      conflict: 'có nguồn số liệu chưa thống nhất',
      none: 'thiếu số ở ít nhất một chỉ tiêu',
    },
    cut: 'Cách chia lớp',

    little: (areas) =>
      areas === 0
        ? 'Không đơn vị nào có số riêng ở cả hai chỉ tiêu trong các năm này.'
        : `Chỉ ${areas} đơn vị có số riêng ở cả hai chỉ tiêu trong các năm này, chưa đủ để nói lên điều gì.`,
    offer: 'Những cặp biết được nhiều đơn vị hơn:',
    offerOf: (first, second, areas) => `${first} × ${second} (${areas}\u00a0đơn\u00a0vị)`,

    pointAt: 'Chọn một đơn vị trên bản đồ hoặc trên biểu đồ để đọc hai con số của nó.',
    figure: (indicator, figure, kind) => `${indicator}: ${figure} (${kind})`,
    inCell: (across, up) => `Ở ô: ${across}; ${up}.`,
    inSeveral: (cells) => `Có thể ở một trong ${cells} ô.`,
    inNone: 'Không xếp được vào ô nào.',
    sources: (indicator) => `Xem nguồn: ${indicator}`,

    scatter: 'Biểu đồ phân tán',
    chart: (first, second, areas) =>
      `Biểu đồ phân tán: ${first} theo chiều ngang, ${second} theo chiều dọc, ${areas} đơn vị có số riêng ở cả hai`,
    points: 'Các điểm, đi qua bằng phím mũi tên',
    group: (areas) => `${areas} đơn vị`,
    andMore: (names, more) => `${names} và ${more} đơn vị khác`,
    readHint: 'Chỉ vào một điểm để đọc; bấm để chọn.',
    dragHint: 'Kéo chuột thành một khung để chọn nhiều đơn vị.',
    noPoints: 'Không có điểm nào để vẽ.',

    choose: 'Chọn các đơn vị',
    chooseLit: (areas) => `Chọn ${areas} đơn vị đang sáng`,
    byNumbers: 'Chọn theo khoảng số',
    from: (indicator) => `${indicator}, từ`,
    to: (indicator) => `${indicator}, đến`,
    badRange: 'Hãy nhập một con số; “từ” không được lớn hơn “đến”.',
    wholly: 'Đơn vị chỉ biết khoảng giá trị được chọn khi cả khoảng của nó nằm trong khung.',
    chosen: (areas) => `${areas} đơn vị được chọn`,
    noneWithin: 'Không đơn vị nào nằm trọn trong khung.',
    clear: 'Bỏ chọn',
    openChoose: 'Xem chung cả vùng',

    areas: {
      chosen: (areas) => `Các đơn vị được chọn (${areas})`,
      lit: (areas) => `Các đơn vị đang sáng (${areas})`,
      own: (areas) => `Các đơn vị có số riêng ở cả hai (${areas})`,
    },
    leftOut: (areas) => `${areas} đơn vị không có điểm trên biểu đồ`,
    because: (indicator, reason) => `${indicator}: ${reason}`,
    both: (reason) => `Cả hai chỉ tiêu: ${reason}`,
    count: (areas) => `(${areas})`,
    reasons: {
      inherited: 'chỉ có số liệu cấp trên',
      other_population: 'số tính trên đối tượng khác',
      line_unstated: 'nguồn không nêu chuẩn nghèo',
      assumed: 'dựa trên số hộ của năm khác',
      disputed: 'các khoảng giá trị mâu thuẫn nhau',
      unknown: 'chưa có số liệu',
      outside: 'nằm ngoài 67 xã',
      hidden: 'biết chưa chắc bằng mức đang hiện',
      beside: 'danh hiệu không nằm trên thang bậc',
    },
  },
  en: {
    title: (first, second) => `${first} and ${second}`,
    axes: 'Two indicators',
    axis: { across: 'Across', up: 'Up' },
    indicator: { across: 'Indicator across', up: 'Indicator up' },
    year: { across: 'Year across', up: 'Year up' },
    yearOption: (year, areas) => `${year} – ${counted(areas, 'area')} with figures`,
    swap: 'Exchange the two axes',
    yearsApart: (first, second) =>
      `The two indicators are of two different years: ${first} and ${second}.`,
    sameYear: (year) => `Take ${year} for both`,

    key: 'Colours of the two indicators',
    keyHint:
      'Point at a cell, a row or a column to light its areas; press it to keep them lit. Arrow keys go from cell to cell.',
    named: (indicator, year) => `${indicator} ${year}`,
    more: {
      poverty: 'poorer',
      income: 'higher income',
      infrastructure: 'better covered',
      new_rural: 'further along',
      people: 'higher',
      land: 'higher',
      programme: 'higher',
      services: 'higher',
    },
    cell: (across, up, own, inherited) =>
      `${across}; ${up}: ${own} ${own === 1 ? 'area' : 'areas'}${inherited === 0 ? '' : `, and ${inherited} by a district or province figure`}`,
    whole: { across: (step) => `Whole column: ${step}`, up: (step) => `Whole row: ${step}` },
    inheritedToo: (count) => `+${count}`,
    any: 'any value',
    inCells:
      'The large number in a cell: areas with figures of their own on both sides. The one with a +: areas placed by a district or province figure.',
    worst: (corner) => `The corner to worry about is ${corner}.`,
    corners: {
      'right above': 'at the top right',
      'left above': 'at the top left',
      'right below': 'at the bottom right',
      'left below': 'at the bottom left',
    },
    fewer: (indicator, steps) =>
      `${indicator}: only ${steps} ${steps === 1 ? 'class' : 'classes'}, as too few figures differ.`,
    kinds: 'How well is it known?',
    kind: {
      own: 'figures of its own on both sides',
      inherited: 'a district or province figure on one side at least',
      limits: 'range only on one side at least',
      population: 'another population on one side at least',
      conflict: 'sources disagree on a figure',
      none: 'nothing known on one side at least',
    },
    cut: 'Class breaks',

    little: (areas) =>
      areas === 0
        ? 'No area has figures of its own on both sides in these years.'
        : `Only ${areas === 1 ? 'one area has' : `${areas} areas have`} figures of their own on both sides in these years: too few to tell anything.`,
    offer: 'Pairs that more areas are known in:',
    offerOf: (first, second, areas) => `${first} × ${second} (${counted(areas, 'area')})`,

    pointAt: 'Select an area on the map or in the plot to read its two figures.',
    figure: (indicator, figure, kind) => `${indicator}: ${figure} (${kind})`,
    inCell: (across, up) => `Its cell: ${across}; ${up}.`,
    inSeveral: (cells) => `It may be in any of ${counted(cells, 'cell')}.`,
    inNone: 'It has a place in no cell.',
    sources: (indicator) => `See the sources: ${indicator}`,

    scatter: 'Scatter plot',
    chart: (first, second, areas) =>
      `Scatter plot: ${first} across, ${second} up, ${withOwnFigures(areas)} on both sides`,
    points: 'The points; arrow keys go from one to the next',
    group: (areas) => counted(areas, 'area'),
    andMore: (names, more) => `${names} and ${more} more`,
    readHint: 'Point at a mark to read it; press it to select.',
    dragHint: 'Drag a frame with the mouse to choose several areas.',
    noPoints: 'There is nothing to draw.',

    choose: 'Choose areas',
    chooseLit: (areas) => (areas === 1 ? 'Choose the lit area' : `Choose the ${areas} lit areas`),
    byNumbers: 'Choose by numbers',
    from: (indicator) => `${indicator}, from`,
    to: (indicator) => `${indicator}, to`,
    badRange: 'Enter a number; “from” may not be above “to”.',
    wholly: 'An area with a range only is chosen where all of its range lies in the frame.',
    chosen: (areas) => (areas === 1 ? '1 area chosen' : `${areas} areas chosen`),
    noneWithin: 'No area lies wholly in the frame.',
    clear: 'Clear the choice',
    openChoose: 'See them together',

    areas: {
      chosen: (areas) => `Areas chosen (${areas})`,
      lit: (areas) => `Areas lit (${areas})`,
      own: (areas) => `Areas with figures of their own on both sides (${areas})`,
    },
    leftOut: (areas) =>
      areas === 1 ? '1 area has no mark in the plot' : `${areas} areas have no mark in the plot`,
    because: (indicator, reason) => `${indicator}: ${reason}`,
    both: (reason) => `On both sides: ${reason}`,
    count: (areas) => `(${areas})`,
    reasons: {
      inherited: 'only a district or province figure',
      other_population: 'counted for another population',
      line_unstated: 'its source names no poverty line',
      assumed: 'rests on another year’s households',
      disputed: 'limits that contradict each other',
      unknown: 'no figure published',
      outside: 'outside the 67',
      hidden: 'less sure than what is shown',
      beside: 'its status stands beside the ladder',
    },
  },
});

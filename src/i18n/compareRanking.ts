import { withOwnFigures } from './counted';
import type { LeftOut } from '../domain/comparison/among';
import type { UnitGroup } from '../domain/units';
import { text } from './text';

interface CompareRankingWords {
  title: (indicator: string, year: number) => string;
  among: string;
  all: Record<'programme' | 'communes' | 'districts', (count: number) => string>;
  districts: string;
  groups: string;
  group: Record<UnitGroup, (count: number) => string>;
  inDistrict: (district: string, count: number) => string;
  chosen: (count: number) => string;
  nothingChosen: string;
  chooseNow: string;

  ranked: (count: number) => string;
  rankRule: string;
  allAlike: (count: number, figure: string) => string;
  tooFew: (count: number) => string;
  statuses: string;
  none: string;
  /** Offers a year that has more figures. */
  goTo: (year: number, areas: number) => string;
  placeOf: (rank: number, of: number, ties: number) => string;

  limited: (count: number) => string;
  limitedRule: string;
  possible: (best: number, worst: number, of: number) => string;
  anyPlace: string;

  leftOut: (count: number) => string;
  reasons: Record<LeftOut, (count: number) => string>;

  distribution: string;
  drawn: string;
  dots: string;
  histogram: string;
  chart: (indicator: string, year: number, count: number) => string;
  bin: (from: string, to: string, count: number) => string;
  quartiles: (lower: string, median: string, upper: string) => string;
  median: string;
  noQuartiles: (fewest: number) => string;
  elsewhere: string;
}

/** Ranking and distribution. */
export const compareRankingText = text<CompareRankingWords>({
  vi: {
    title: (indicator, year) => `${indicator}, ${year}: ai đứng đâu`,
    among: 'Xếp hạng trong',
    all: {
      programme: (count) => `cả ${count} xã, thị trấn`,
      communes: (count) => `cả ${count} xã, phường`,
      districts: (count) => `cả ${count} huyện, thành phố`,
    },
    districts: 'Một huyện',
    groups: 'Một nhóm xã',
    group: {
      ethnic: (count) => `xã dân tộc thiểu số (${count})`,
      mountain: (count) => `xã miền núi (${count})`,
      border: (count) => `xã biên giới (${count})`,
      island: (count) => `xã đảo (${count})`,
    },
    inDistrict: (district, count) => `${district} (${count})`,
    chosen: (count) => `vùng tự chọn (${count})`,
    nothingChosen: 'Chưa chọn vùng nào trên bản đồ.',
    chooseNow: 'Mở “Chọn vùng”',

    ranked: (count) => `${count} đơn vị có số liệu riêng`,
    rankRule: 'Hạng 1 là giá trị cao nhất. Bằng nhau thì đồng hạng.',
    allAlike: (count, figure) => `Cả ${count} đơn vị đều là ${figure} nên không ai đứng trên ai.`,
    tooFew: (count) =>
      `Chỉ ${count} đơn vị có số liệu riêng: chưa đủ ba để gọi là thứ hạng, nên chỉ xếp theo giá trị.`,
    statuses: 'Danh hiệu không phải số đo nên không xếp hạng. Hãy chọn một chỉ tiêu khác.',
    none: 'Không đơn vị nào trong đây có số liệu riêng của năm này.',
    goTo: (year, areas) => `Sang năm ${year}: ${areas} đơn vị có số liệu riêng`,
    placeOf: (rank, of, ties) =>
      `hạng ${rank} trên ${of}${ties === 0 ? '' : `, đồng hạng với ${ties} đơn vị khác`}`,

    limited: (count) => `${count} đơn vị chỉ biết khoảng giá trị`,
    limitedRule: 'Giá trị nằm đâu đó trong dải; hạng là những hạng còn có thể.',
    possible: (best, worst, of) =>
      best === worst ? `chắc hạng ${best} trên ${of}` : `hạng ${best} đến ${worst} trên ${of}`,
    anyPlace: 'hạng nào cũng có thể',

    leftOut: (count) => `${count} đơn vị không xếp`,
    reasons: {
      inherited: (count) => `${count} chỉ có số liệu cấp trên`,
      other_population: (count) => `${count} có số tính trên đối tượng khác`,
      line_unstated: (count) => `${count} có số không nêu chuẩn nghèo`,
      assumed: (count) => `${count} dựa trên số hộ của năm khác`,
      disputed: (count) => `${count} có các khoảng giá trị mâu thuẫn nhau`,
      unknown: (count) => `${count} chưa có số liệu`,
      outside: (count) => `${count} nằm ngoài 67 xã và không tô màu`,
    },

    distribution: 'Phân bố',
    drawn: 'Vẽ bằng',
    dots: 'chấm',
    histogram: 'cột',
    chart: (indicator, year, count) =>
      `Phân bố ${indicator} năm ${year}: ${count} đơn vị có số liệu riêng`,
    bin: (from, to, count) => `${from} – ${to}: ${count} đơn vị`,
    quartiles: (lower, median, upper) =>
      `Trung vị ${median}; một nửa ở giữa từ ${lower} đến ${upper}. Mỗi đơn vị tính như nhau, không theo số hộ.`,
    median: 'trung vị',
    noQuartiles: (fewest) => `Chưa đủ ${fewest} đơn vị có số liệu riêng để nói trung vị.`,
    elsewhere: 'Bấm vào một tên, một chấm để chọn trên bản đồ.',
  },
  en: {
    title: (indicator, year) => `${indicator}, ${year}: who stands where`,
    among: 'Rank among',
    all: {
      programme: (count) => `all of the ${count} communes`,
      communes: (count) => `all ${count} communes`,
      districts: (count) => `all ${count} districts`,
    },
    districts: 'One district',
    groups: 'One group of communes',
    group: {
      ethnic: (count) => `ethnic-minority communes (${count})`,
      mountain: (count) => `mountain communes (${count})`,
      border: (count) => `border communes (${count})`,
      island: (count) => `island communes (${count})`,
    },
    inDistrict: (district, count) => `${district} (${count})`,
    chosen: (count) => `my selection (${count})`,
    nothingChosen: 'Nothing is chosen on the map yet.',
    chooseNow: 'Open “Choose”',

    ranked: (count) => withOwnFigures(count),
    rankRule: 'Rank 1 is the highest value. Equal figures share a rank.',
    allAlike: (count, figure) => `All ${count} areas have ${figure}, so none stands above another.`,
    tooFew: (count) =>
      `Only ${count} ${count === 1 ? 'area has a figure' : 'areas have figures'} of their own: fewer than three make no ranking, so they are only put in order.`,
    statuses: 'A status is no measure, so nothing is ranked by it. Choose another indicator.',
    none: 'None of these areas has a figure of its own in this year.',
    goTo: (year, areas) =>
      `Go to ${year}: ${areas} ${areas === 1 ? 'area has its' : 'areas have their'} own figure`,
    placeOf: (rank, of, ties) =>
      `rank ${rank} of ${of}${ties === 0 ? '' : `, tied with ${ties} ${ties === 1 ? 'other' : 'others'}`}`,

    limited: (count) =>
      count === 1 ? '1 area with a range only' : `${count} areas with a range only`,
    limitedRule: 'The value lies somewhere in the band; the ranks are those still possible.',
    possible: (best, worst, of) =>
      best === worst ? `surely rank ${best} of ${of}` : `rank ${best} to ${worst} of ${of}`,
    anyPlace: 'any rank is possible',

    leftOut: (count) => (count === 1 ? '1 area left out' : `${count} areas left out`),
    reasons: {
      inherited: (count) =>
        `${count} ${count === 1 ? 'has' : 'have'} only a district or province figure`,
      other_population: (count) => `${count} counted for another population`,
      line_unstated: (count) => `${count} by a poverty line that nobody names`,
      assumed: (count) => `${count} ${count === 1 ? 'rests' : 'rest'} on another year’s households`,
      disputed: (count) => `${count} with limits that contradict each other`,
      unknown: (count) => `${count} without any figure`,
      outside: (count) => `${count} outside the 67, not shaded`,
    },

    distribution: 'Distribution',
    drawn: 'Drawn as',
    dots: 'dots',
    histogram: 'bars',
    chart: (indicator, year, count) =>
      `Distribution of ${indicator} in ${year}: ${withOwnFigures(count)}`,
    bin: (from, to, count) => `${from} – ${to}: ${count} ${count === 1 ? 'area' : 'areas'}`,
    quartiles: (lower, median, upper) =>
      `Median ${median}; the middle half from ${lower} to ${upper}. Every area counts alike, whatever its size.`,
    median: 'median',
    noQuartiles: (fewest) =>
      `Fewer than ${fewest} areas have figures of their own: no median is told.`,
    elsewhere: 'Press a name or a dot to select it on the map.',
  },
});

import { counted } from './counted';
import type { Unanswered } from '../domain/spatial/answers';
import { text } from './text';

interface ClusterResultWords {
  /** The question that all of it answers. */
  title: string;
  alike: string;
  different: string;
  chance: string;
  index: string;
  byChance: (expected: string) => string;
  p: string;
  rare: (p: string) => string;
  areas: string;
  links: (links: string) => string;
  how: string;
  howIndex: string;
  howP: (permutations: string, seed: string) => string;
  howZ: (z: string) => string;
  howNear: string;

  scatter: string;
  scatterLabel: (name: string, areas: number) => string;
  scatterRemark: string;
  around: string;
  aroundOf: (figure: string) => string;
  shareAround: (share: string) => string;
  yes: string;
  no: string;

  found: (label: string, count: number) => string;
  none: string;
  threshold: (areas: number) => string;
  noThreshold: (areas: number) => string;
  islands: (count: number) => string;
  islandsRemark: string;
  takeNearest: (count: number) => string;
  leftOut: (count: number) => string;
  reasons: Record<Unanswered, (count: number) => string>;
  read: string;
  cautions: {
    where: string;
    known: string;
    lines: string;
    edge: string;
  };

  pointAt: string;
  own: (name: string, figure: string) => string;
  amongOf: (count: number, figure: string) => string;
  areaP: (label: string, p: string) => string;
  island: string;
  notThere: Record<Unanswered, string>;
}

/** What was found of clusters, and how to read it. */
export const clusterResultText = text<ClusterResultWords>({
  vi: {
    title: 'Các xã giống nhau có nằm gần nhau không?',
    alike: 'Có: các đơn vị gần nhau giống nhau rõ hơn mức ngẫu nhiên.',
    different: 'Ngược lại: các đơn vị gần nhau khác nhau rõ hơn mức ngẫu nhiên.',
    chance: 'Chưa thấy rõ: xếp ngẫu nhiên cũng dễ ra như vậy.',
    index: 'Moran I',
    byChance: (expected) => `ngẫu nhiên thì quanh ${expected}`,
    p: 'Giá trị p',
    rare: (share) => `ngẫu nhiên ra xa đến thế chừng ${share} số lần`,
    areas: 'Số đơn vị',
    links: (links) => `bình quân ${links} láng giềng mỗi đơn vị`,
    how: 'Tính thế nào?',
    howIndex:
      'Moran I so mỗi đơn vị với bình quân láng giềng của nó: càng gần 1 càng giống nhau, dưới 0 là khác nhau.',
    howP: (permutations, seed) =>
      `Giá trị p đếm xem chia lại các số cho các đơn vị một cách ngẫu nhiên thì mấy lần ra xa như vậy, tính cả hai phía, trong ${permutations} lần. Hạt giống cố định (${seed}) nên lần nào tính cũng như nhau.`,
    howZ: (z) => `Điểm z: ${z}, tức cách mức ngẫu nhiên bấy nhiêu độ lệch chuẩn.`,
    howNear: 'Các láng giềng của một đơn vị tính ngang nhau, dù chung ranh giới dài hay ngắn.',

    scatter: 'Mỗi đơn vị và láng giềng của nó',
    scatterLabel: (name, areas) =>
      `Biểu đồ Moran của ${name}: ${areas} đơn vị, trị số và bình quân láng giềng`,
    scatterRemark:
      'Hai vạch là trung bình chung; đường chéo dốc bằng Moran I. Danh sách dưới đây có cùng các đơn vị nổi bật.',
    around: 'bình quân láng giềng',
    aroundOf: (figure) => `quanh: ${figure}`,
    shareAround: (share) => `${share} đã đạt`,
    yes: 'đã đạt',
    no: 'chưa đạt',

    found: (label, count) => `${label} (${count})`,
    none: 'Không đơn vị nào nổi bật đủ rõ.',
    threshold: (areas) =>
      `Xét ${areas} đơn vị cùng lúc thì thế nào cũng có vài đơn vị nổi bật do ngẫu nhiên. Vì vậy ngưỡng được siết theo Benjamini và Hochberg: trong số được tô màu, nhiều nhất chừng 5\u00a0% là nhầm.`,
    noThreshold: (areas) =>
      `Ngưỡng đang là p ≤ 0,05 cho từng đơn vị: xét ${areas} đơn vị cùng lúc thì chừng ${Math.round(areas / 20)} đơn vị được tô màu chỉ do ngẫu nhiên.`,
    islands: (count) => `${count} đơn vị không có láng giềng`,
    islandsRemark: 'Không chạm đơn vị nào trong số được tính, nên không có gì để so.',
    takeNearest: (count) => `Lấy ${count} đơn vị gần nhất làm láng giềng`,
    leftOut: (count) => `${count} đơn vị không có số để tính`,
    reasons: {
      inherited: (count) => `${count} chỉ có số liệu cấp trên`,
      limits: (count) => `${count} chỉ biết khoảng giá trị`,
      open_status: (count) => `${count} chỉ biết mức tối thiểu, chưa rõ có lên cao hơn không`,
      beside: (count) => `${count} có danh hiệu ngoài thang bậc này`,
      other_population: (count) => `${count} có số tính trên đối tượng khác`,
      line_unstated: (count) => `${count} có số không nêu chuẩn nghèo`,
      assumed: (count) => `${count} dựa trên số hộ của năm khác`,
      disputed: (count) => `${count} có các khoảng giá trị mâu thuẫn nhau`,
      unknown: (count) => `${count} chưa có số liệu`,
    },
    read: 'Đọc cho đúng',
    cautions: {
      where: 'Cụm cho biết ở đâu, không cho biết vì sao.',
      known:
        'Láng giềng chỉ lấy trong các đơn vị có số; đơn vị chưa biết và ngoài tỉnh không tính.',
      lines:
        'Ranh giới trên bản đồ đúng đến 200–400 m, nên hai đơn vị chỉ chạm nhau ở một điểm có thể bị tính sót hoặc tính thừa.',
      edge: 'Đơn vị ít láng giềng thì khó nổi bật hơn.',
    },

    pointAt: 'Trỏ vào một đơn vị trên bản đồ, một chấm hay một tên để xem riêng.',
    own: (name, figure) => `${name}: ${figure}`,
    amongOf: (count, figure) => `${count} láng giềng, bình quân ${figure}`,
    areaP: (label, p) => `${label}; p = ${p}`,
    island: 'không có láng giềng nên không tính',
    notThere: {
      inherited: 'chỉ có số liệu cấp trên nên không tính',
      limits: 'chỉ biết khoảng giá trị nên không tính',
      open_status: 'chỉ biết mức tối thiểu nên không tính',
      beside: 'danh hiệu ngoài thang bậc này nên không tính',
      other_population: 'số tính trên đối tượng khác nên không tính',
      line_unstated: 'số không nêu chuẩn nghèo nên không tính',
      assumed: 'số dựa trên số hộ của năm khác nên không tính',
      disputed: 'các khoảng giá trị mâu thuẫn nhau nên không tính',
      unknown: 'chưa có số liệu nên không tính',
    },
  },
  en: {
    title: 'Do like communes lie near each other?',
    alike: 'Yes: areas near each other are more alike than chance would have it.',
    different: 'On the contrary: areas near each other differ more than chance would have it.',
    chance: 'Not clearly: chance alone would easily give the same.',
    index: 'Moran’s I',
    byChance: (expected) => `by chance about ${expected}`,
    p: 'p',
    rare: (share) => `chance goes as far about ${share} of the time`,
    areas: 'Areas',
    links: (links) => `${links} neighbours each on average`,
    how: 'How is it computed?',
    howIndex:
      'Moran’s I sets each area against the mean of its neighbours: the nearer to 1, the more alike; below 0 they differ.',
    howP: (permutations, seed) =>
      `p counts how often figures dealt out to the areas at random go as far, on both sides, in ${permutations} turns. The seed is fixed (${seed}), so it comes out the same each time.`,
    howZ: (z) => `z is ${z}: so many standard deviations away from chance.`,
    howNear: 'All neighbours of an area weigh the same, however long the border.',

    scatter: 'Each area and its neighbours',
    scatterLabel: (name, areas) =>
      `Moran scatter plot of ${name}: ${counted(areas, 'area')}, figure and mean of the neighbours`,
    scatterRemark:
      'The two lines are the common mean; the slope of the third is Moran’s I. The lists below hold the same areas that stand out.',
    around: 'mean of neighbours',
    aroundOf: (figure) => `around: ${figure}`,
    shareAround: (share) => `${share} reached`,
    yes: 'reached',
    no: 'not reached',

    found: (label, count) => `${label} (${count})`,
    none: 'No area stands out clearly enough.',
    threshold: (areas) =>
      `Of ${areas} areas tested at once, a few would stand out by chance. The threshold is therefore tightened after Benjamini and Hochberg: of those in colour, about 5\u00a0% at most are mistaken.`,
    noThreshold: (areas) =>
      `The threshold is p ≤ 0.05 for each area alone: of ${areas} tested at once, about ${Math.round(areas / 20)} are in colour by chance.`,
    islands: (count) =>
      count === 1 ? '1 area without neighbours' : `${count} areas without neighbours`,
    islandsRemark: 'They touch none of the areas that are counted, so there is nothing to compare.',
    takeNearest: (count) => `Take the ${count} nearest areas as neighbours`,
    leftOut: (count) =>
      count === 1 ? '1 area without a figure to count' : `${count} areas without a figure to count`,
    reasons: {
      inherited: (count) =>
        `${count} ${count === 1 ? 'has' : 'have'} only a district or province figure`,
      limits: (count) => `${count} with a range only`,
      open_status: (count) => `${count} known at least, a higher status left open`,
      beside: (count) => `${count} with a status beside this ladder`,
      other_population: (count) => `${count} counted for another population`,
      line_unstated: (count) => `${count} by a poverty line that nobody names`,
      assumed: (count) => `${count} ${count === 1 ? 'rests' : 'rest'} on another year’s households`,
      disputed: (count) => `${count} with limits that contradict each other`,
      unknown: (count) => `${count} without any figure`,
    },
    read: 'How to read it',
    cautions: {
      where: 'Clusters tell where, never why.',
      known:
        'Neighbours are taken among areas with a figure; unknown areas, and those outside the province, don’t count.',
      lines:
        'Boundaries are good to 200–400 m, so areas that meet at a point alone may be missed, or taken for neighbours.',
      edge: 'An area with few neighbours stands out less easily.',
    },

    pointAt: 'Point at an area on the map, a dot or a name to see it alone.',
    own: (name, figure) => `${name}: ${figure}`,
    amongOf: (count, figure) =>
      count === 1 ? `1 neighbour, at ${figure}` : `${count} neighbours, ${figure} on average`,
    areaP: (label, p) => `${label}; p = ${p}`,
    island: 'no neighbour, so not counted',
    notThere: {
      inherited: 'only a district or province figure, so not counted',
      limits: 'with a range only, so not counted',
      open_status: 'known at least, so not counted',
      beside: 'a status beside this ladder, so not counted',
      other_population: 'counted for another population, so not counted here',
      line_unstated: 'by a poverty line that nobody names, so not counted',
      assumed: 'rests on another year’s households, so not counted',
      disputed: 'limits that contradict each other, so not counted',
      unknown: 'without any figure, so not counted',
    },
  },
});

import type { Cluster } from '../domain/spatial/clusters';
import type { Level } from '../domain/units';
import { text } from './text';

/** How an area and those around it are called: by a figure, by a status reached, by their land. */
type LabelSet = Record<Cluster, string>;

interface ClustersWords {
  what: string;
  ofIndicator: string;
  ofLand: string;
  land: string;
  landMeasured: string;
  near: string;
  queen: string;
  nearest: (count: number) => string;
  /** The same within a sentence. */
  touching: string;
  nearby: (count: number) => string;
  reached: string;
  /** What is shown, as a sentence that a class list follows. */
  subject: (name: string) => string;
  statusSubject: (status: string) => string;
  inYear: (year: number) => string;
  byLine: (line: string) => string;
  /** After the name of the map on paper. */
  canvas: (name: string, year: number) => string;

  classes: string;
  labels: Record<'figures' | 'status' | 'land', LabelSet>;
  meaning: string;
  meanings: Record<Cluster, string>;
  landIsPractice: string;
  highIsWorse: string;
  highIsBetter: string;
  /** Colours also what passes without the correction for many tests. */
  uncorrected: (count: number) => string;
  islandsCount: (count: number) => string;
  leftOutCount: (count: number) => string;

  refused: {
    few: (known: number, counted: number, needed: number) => string;
    fewStatus: (status: string, known: number, counted: number, needed: number) => string;
    level: Record<Level, (units: number, needed: number) => string>;
    share: (known: number, counted: number) => string;
    alike: (known: number, figure: string) => string;
    apart: (needed: number) => string;
    not_ordered: string;
  };
  offer: string;
  noOffer: string;
  goTo: (indicator: string, year: number, known: number, counted: number) => string;
  practise: (units: number) => string;
}

/** Where it clusters: what is asked, and the key of the map. */
export const clustersText = text<ClustersWords>({
  vi: {
    what: 'Tìm cụm của',
    ofIndicator: 'chỉ tiêu',
    ofLand: 'diện tích đất',
    land: 'diện tích đất',
    landMeasured: 'đo trên bản đồ, không theo năm',
    near: 'Láng giềng là',
    queen: 'chạm nhau',
    nearest: (count) => `${count} gần nhất`,
    touching: 'láng giềng là các đơn vị chạm nhau, dù chỉ ở một điểm',
    nearby: (count) => `láng giềng là ${count} đơn vị gần nhất`,
    reached: 'Hỏi: đã đạt ít nhất',
    subject: (name) => `Cụm: ${name}`,
    statusSubject: (status) => `Cụm: đã đạt ít nhất “${status}”`,
    inYear: (year) => `năm ${year}`,
    byLine: (line) => `theo ${line}`,
    canvas: (name, year) => `Bản đồ cụm: ${name}, ${year}`,

    classes: 'Các loại cụm',
    labels: {
      figures: {
        high_high: 'cao, quanh cũng cao',
        low_low: 'thấp, quanh cũng thấp',
        high_low: 'cao giữa vùng thấp',
        low_high: 'thấp giữa vùng cao',
        plain: 'không rõ rệt',
      },
      status: {
        high_high: 'đã đạt, quanh cũng đạt',
        low_low: 'chưa đạt, quanh cũng chưa',
        high_low: 'đã đạt giữa vùng chưa đạt',
        low_high: 'chưa đạt giữa vùng đã đạt',
        plain: 'không rõ rệt',
      },
      land: {
        high_high: 'lớn, quanh cũng lớn',
        low_low: 'nhỏ, quanh cũng nhỏ',
        high_low: 'lớn giữa vùng nhỏ',
        low_high: 'nhỏ giữa vùng lớn',
        plain: 'không rõ rệt',
      },
    },
    meaning: 'Các loại nghĩa là gì?',
    meanings: {
      high_high:
        'Đơn vị cao hơn trung bình, nằm giữa các đơn vị cũng cao hơn trung bình: lõi của một cụm cao.',
      low_low:
        'Đơn vị thấp hơn trung bình, nằm giữa các đơn vị cũng thấp hơn trung bình: lõi của một cụm thấp.',
      high_low: 'Đơn vị cao mà các đơn vị quanh nó lại thấp: một ngoại lệ, nên xem riêng.',
      low_high: 'Đơn vị thấp mà các đơn vị quanh nó lại cao: một ngoại lệ, nên xem riêng.',
      plain:
        'Xếp ngẫu nhiên cũng dễ ra như vậy. Không có nghĩa là ở đó không có gì, chỉ là chưa đủ rõ.',
    },
    landIsPractice:
      'Diện tích đất biết được của mọi xã, nên dùng để làm quen cách đọc; nó không nói gì về nghèo.',
    highIsWorse: 'Ở chỉ tiêu này, cao là kém.',
    highIsBetter: 'Ở chỉ tiêu này, cao là tốt.',
    uncorrected: (count) => `tô cả ${count} đơn vị có p ≤ 0,05, không siết ngưỡng`,
    islandsCount: (count) => `${count} đơn vị không có láng giềng nên không tính`,
    leftOutCount: (count) => `${count} đơn vị không có số riêng nên không tính`,

    refused: {
      few: (known, counted, needed) =>
        `Mới có ${known} trong ${counted} đơn vị có số chính xác của riêng mình; cần ít nhất ${needed} mới nói được chuyện cụm.`,
      fewStatus: (status, known, counted, needed) =>
        `Mới có ${known} trong ${counted} đơn vị biết chắc đã đạt “${status}” hay chưa: của các đơn vị khác, nguồn chỉ cho biết mức tối thiểu. Cần ít nhất ${needed} mới nói được chuyện cụm.`,
      level: {
        district: (units, needed) =>
          `Cấp huyện chỉ có ${units} đơn vị. Dưới ${needed} đơn vị thì ngẫu nhiên cũng dễ ra thành cụm, nên không tính.`,
        commune: (units, needed) =>
          `Cấp xã chỉ có ${units} đơn vị. Dưới ${needed} đơn vị thì ngẫu nhiên cũng dễ ra thành cụm, nên không tính.`,
      },
      share: (known, counted) =>
        `Mới biết ${known} trong ${counted} đơn vị: chưa đến một nửa, nên phần lớn láng giềng của mỗi xã cũng chưa biết.`,
      alike: (known, figure) =>
        `Cả ${known} đơn vị có số đều như nhau (${figure}), nên không có gì để tụ thành cụm.`,
      apart: (needed) =>
        `Các đơn vị có số nằm xa nhau: chưa đủ ${needed} đơn vị có láng giềng cũng có số.`,
      not_ordered: 'Danh hiệu này không có thứ bậc nên không có cao, thấp để so.',
    },
    offer: 'Có thể tính được:',
    noOffer:
      'Trong số liệu đã công bố, chưa chỉ tiêu nào, năm nào có đủ số khác nhau của từng xã. Khi có, mục này tính được ngay.',
    goTo: (indicator, year, known, counted) => `${indicator}, ${year}: ${known} trên ${counted}`,
    practise: (units) => `Xem thử với diện tích đất ${units} xã`,
  },
  en: {
    what: 'Look for clusters of',
    ofIndicator: 'an indicator',
    ofLand: 'land area',
    land: 'land area',
    landMeasured: 'measured on the map, of no year',
    near: 'Neighbours are',
    queen: 'touching',
    nearest: (count) => `${count} nearest`,
    touching: 'neighbours are areas that touch, if only at a point',
    nearby: (count) => `neighbours are the ${count} nearest areas`,
    reached: 'Asked: has it reached at least',
    subject: (name) => `Clusters: ${name}`,
    statusSubject: (status) => `Clusters: reached at least “${status}”`,
    inYear: (year) => `${year}`,
    byLine: (line) => `by ${line}`,
    canvas: (name, year) => `Map of clusters: ${name}, ${year}`,

    classes: 'Kinds of cluster',
    labels: {
      figures: {
        high_high: 'high, and so around it',
        low_low: 'low, and so around it',
        high_low: 'high among low',
        low_high: 'low among high',
        plain: 'nothing clear',
      },
      status: {
        high_high: 'reached, and so around it',
        low_low: 'not reached, nor around it',
        high_low: 'reached among not reached',
        low_high: 'not reached among reached',
        plain: 'nothing clear',
      },
      land: {
        high_high: 'large, and so around it',
        low_low: 'small, and so around it',
        high_low: 'large among small',
        low_high: 'small among large',
        plain: 'nothing clear',
      },
    },
    meaning: 'What do the kinds mean?',
    meanings: {
      high_high: 'Above the mean, among areas that are above it too: the core of a high cluster.',
      low_low: 'Below the mean, among areas that are below it too: the core of a low cluster.',
      high_low: 'High while the areas around it are low: an outlier, worth a look of its own.',
      low_high: 'Low while the areas around it are high: an outlier, worth a look of its own.',
      plain:
        'Chance alone would easily give the same. It doesn’t mean that there is nothing, only that it isn’t clear.',
    },
    landIsPractice:
      'Land area is known of every commune, so it serves to learn the reading; it says nothing of poverty.',
    highIsWorse: 'For this indicator, high is worse.',
    highIsBetter: 'For this indicator, high is better.',
    uncorrected: (count) => `colour all ${count} with p ≤ 0.05, without tightening`,
    islandsCount: (count) =>
      count === 1
        ? '1 area has no neighbour and isn’t counted'
        : `${count} areas have no neighbour and aren’t counted`,
    leftOutCount: (count) =>
      count === 1
        ? '1 area has no figure of its own and isn’t counted'
        : `${count} areas have no figure of their own and aren’t counted`,

    refused: {
      few: (known, counted, needed) =>
        `Only ${known} of ${counted} areas have an exact figure of their own; at least ${needed} are needed before clusters can be told.`,
      fewStatus: (status, known, counted, needed) =>
        `Of only ${known} of ${counted} areas is it certain whether they have reached “${status}”: of the others, sources tell what they have at least. At least ${needed} are needed before clusters can be told.`,
      level: {
        district: (units, needed) =>
          `There are only ${units} districts. With fewer than ${needed} areas chance easily looks like a cluster, so it isn’t computed.`,
        commune: (units, needed) =>
          `There are only ${units} communes. With fewer than ${needed} areas chance easily looks like a cluster, so it isn’t computed.`,
      },
      share: (known, counted) =>
        `Only ${known} of ${counted} areas are known: less than half, so most neighbours of each are unknown too.`,
      alike: (known, figure) =>
        `All ${known} areas with a figure are alike (${figure}), so there is nothing to cluster.`,
      apart: (needed) =>
        `The known areas lie apart: fewer than ${needed} have a neighbour that is known too.`,
      not_ordered: 'These statuses have no order, so none is high or low.',
    },
    offer: 'This can be computed:',
    noOffer:
      'No indicator has, in any year, been published with enough different figures of single communes. Once one has, it is computed here at once.',
    goTo: (indicator, year, known, counted) => `${indicator}, ${year}: ${known} of ${counted}`,
    practise: (units) => `Try it on the land area of ${units} communes`,
  },
});

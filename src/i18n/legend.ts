import type { ClassBasis, ClassMethod } from '../domain/classes/breaks';
import type { Family } from '../domain/indicators';
import type { Sureness } from '../domain/scene/sureness';
import type { Level } from '../domain/units';
import { text } from './text';

interface LegendWords {
  title: string;
  /** The key in brief, where the whole one is a press away. */
  brief: string;
  openWhole: string;
  /** What a figure counts, where that reads better than the indicator's name. */
  subjects: Record<string, string>;
  /** The time of a year's figures: poverty is reviewed at the end of a year. */
  time: (family: Family, year: number) => string;
  /** A status holds from its year on. */
  statusTime: (year: number) => string;
  byLine: (line: string) => string;
  interval: string;
  programme: (count: number) => string;
  communes: (count: number) => string;
  districts: (count: number) => string;

  classes: string;
  zero: Record<string, string>;
  noneLeft: string;
  upTo: (high: string) => string;
  between: (low: string, high: string) => string;
  above: (low: string) => string;
  any: string;
  /** Fewer classes than were asked for. */
  fewer: (made: number, asked: number) => string;
  /** All areas of a map have one value, or are in one class. */
  everywhere: (count: number, level: Level, outside: boolean) => string;
  areas: (count: number) => string;
  severalClasses: (count: number) => string;

  kinds: string;
  /** How sure a reader wants to be, and what that leaves out. */
  sure: string;
  sureness: Record<Sureness, string>;
  hidden: (areas: number) => string;
  /** Weights of another year may stand in; what that has added, or would add. */
  weights: string;
  weightsUsed: (areas: number) => string;
  weightsAdd: (areas: number) => string;
  kindsMeaning: string;
  /** Kinds that no area of the map is of. */
  otherKinds: (count: number) => string;
  otherPopulation: (names: string) => string;
  composite: (count: number) => string;

  cut: string;
  method: string;
  methods: Record<ClassMethod, string>;
  count: string;
  basis: string;
  bases: Record<ClassBasis, string>;
  limits: string;
  limitsHint: string;
  apply: string;
  applied: (count: number) => string;
  problems: LimitProblemWords;
}

interface LimitProblemWords {
  empty: string;
  notNumber: (word: string, place: number) => string;
  wrongDecimal: (word: string, place: number, instead: string) => string;
  tooSmall: (word: string, place: number) => string;
  tooLarge: (word: string, place: number, top: string) => string;
  tooLong: (word: string, place: number) => string;
  tooMany: (most: number, given: number) => string;
}

export const legendText = text<LegendWords>({
  vi: {
    title: 'Chú giải',
    brief: 'Chú giải tóm tắt',
    openWhole: 'Mở chú giải đầy đủ',
    subjects: {
      poverty_rate: 'Phần trăm hộ nghèo',
      near_poverty_rate: 'Phần trăm hộ cận nghèo',
      poor_and_near_poor_rate: 'Phần trăm hộ nghèo và hộ cận nghèo',
      electricity_rate: 'Phần trăm hộ dùng điện lưới',
      permanent_housing_rate: 'Phần trăm hộ có nhà ở kiên cố',
      mobile_coverage: 'Phần trăm hộ được phủ sóng di động',
    },
    time: (family, year) => (family === 'poverty' ? `cuối năm\u00a0${year}` : `năm\u00a0${year}`),
    statusTime: (year) => `tính đến năm\u00a0${year}`,
    byLine: (line) => `theo ${line}`,
    interval: 'là một khoảng khi còn thiếu số liệu thành phần',
    programme: (count) => `${count}\u00a0xã và thị trấn`,
    communes: (count) => `tất cả ${count}\u00a0xã, phường, thị trấn`,
    districts: (count) => `${count}\u00a0huyện, thị xã, thành phố`,

    classes: 'Các lớp',
    zero: {
      poverty_rate: '0 – không còn hộ nghèo',
      near_poverty_rate: '0 – không còn hộ cận nghèo',
      poor_and_near_poor_rate: '0 – không còn hộ nghèo, cận nghèo',
    },
    noneLeft: '0',
    upTo: (high) => `đến ${high}`,
    between: (low, high) => `${low} – ${high}`,
    above: (low) => `trên ${low}`,
    any: 'mọi giá trị, chưa đủ số liệu để chia lớp',
    fewer: (made, asked) => `${made}/${asked} lớp: có quá ít giá trị khác nhau để chia thêm.`,
    everywhere: (count, level, outside) =>
      level === 'district'
        ? `cả ${count}\u00a0huyện, thị xã, thành phố`
        : outside
          ? `cả ${count}\u00a0xã, phường, thị trấn`
          : `cả ${count}\u00a0xã, thị trấn`,
    areas: (count) => `${count} đơn vị`,
    severalClasses: (count) =>
      `${count} đơn vị chỉ biết khoảng giá trị, có thể thuộc nhiều lớp nên không đếm vào lớp nào.`,

    kinds: 'Biết đến đâu?',
    sure: 'Hiện đến mức nào?',
    sureness: { all: 'tất cả', certain: 'chính xác', reported: 'đã công bố' },
    hidden: (areas) => `${areas} đơn vị biết chưa chắc bằng mức này nên không tô màu.`,
    weights: 'dùng số hộ năm gần nhất khi thiếu',
    weightsUsed: (areas) => `(${areas} đơn vị dựa vào đó)`,
    weightsAdd: (areas) => `(thêm được số liệu cho ${areas} đơn vị)`,
    kindsMeaning: 'Nghĩa của từng ký hiệu',
    otherKinds: (count) => `Các loại khác (${count})`,
    otherPopulation: (names) => `số liệu của nhóm dân số khác (${names})`,
    composite: (count) => `Trung bình cộng của ${count} chỉ tiêu, mỗi chỉ tiêu tính như nhau:`,

    cut: 'Cách chia lớp',
    method: 'Cách chia',
    methods: {
      natural: 'Ngắt tự nhiên',
      quantile: 'Số đơn vị bằng nhau',
      equal: 'Khoảng cách đều',
      own: 'Tự đặt giới hạn',
    },
    count: 'Số lớp',
    basis: 'Tính từ số liệu',
    bases: { all: 'mọi năm cùng chuẩn', year: 'riêng năm đang xem' },
    limits: 'Giới hạn giữa các lớp',
    limitsHint: 'Cách nhau bằng dấu chấm phẩy hoặc dấu cách, ví dụ: 0,2; 0,5; 1',
    apply: 'Áp dụng',
    applied: (count) => `Bản đồ đã chia theo ${count} giới hạn.`,
    problems: {
      empty: 'Chưa có giới hạn nào. Hãy nhập ít nhất một số, ví dụ 0,5.',
      notNumber: (word, place) =>
        `Mục thứ ${place}, “${word}”, không phải là số. Hãy sửa thành một số, ví dụ 0,5.`,
      wrongDecimal: (word, place, instead) =>
        `Mục thứ ${place}, “${word}”: tiếng Việt viết phần thập phân bằng dấu phẩy. Hãy viết ${instead}.`,
      tooSmall: (word, place) =>
        `Mục thứ ${place}, “${word}”, phải lớn hơn 0 vì dưới đó không có số liệu nào.`,
      tooLarge: (word, place, top) => `Mục thứ ${place}, “${word}”, phải nhỏ hơn ${top}.`,
      tooLong: (word, place) =>
        `Mục thứ ${place}, “${word}”, quá dài. Hãy viết nhiều nhất 6 chữ số trước và 8 chữ số sau dấu phẩy.`,
      tooMany: (most, given) =>
        `Có ${given} giới hạn, nhiều nhất là ${most}. Hãy bỏ bớt ${given - most}.`,
    },
  },
  en: {
    title: 'Legend',
    brief: 'Key in brief',
    openWhole: 'Open the whole legend',
    subjects: {
      poverty_rate: 'Share of households that are poor',
      near_poverty_rate: 'Share of households that are near-poor',
      poor_and_near_poor_rate: 'Share of households that are poor or near-poor',
      electricity_rate: 'Share of households with electricity',
      permanent_housing_rate: 'Share of households in permanent housing',
      mobile_coverage: 'Share of households with mobile coverage',
    },
    time: (family, year) => (family === 'poverty' ? `end of ${year}` : String(year)),
    statusTime: (year) => `reached by ${year}`,
    byLine: (line) => `by the ${line}`,
    interval: 'a range where parts are unknown',
    programme: (count) => `the ${count}\u00a0communes`,
    communes: (count) => `all ${count}\u00a0communes`,
    districts: (count) => `the ${count}\u00a0districts`,

    classes: 'Classes',
    zero: {
      poverty_rate: '0 – no poor households',
      near_poverty_rate: '0 – no near-poor households',
      poor_and_near_poor_rate: '0 – none poor or near-poor',
    },
    noneLeft: '0',
    upTo: (high) => `up to ${high}`,
    between: (low, high) => `${low} – ${high}`,
    above: (low) => `above ${low}`,
    any: 'any value: too few figures for classes',
    fewer: (made, asked) => `${made} of ${asked} classes: too few figures differ for more.`,
    everywhere: (count, level) =>
      level === 'district' ? `all ${count}\u00a0districts` : `all ${count}\u00a0communes`,
    areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
    severalClasses: (count) =>
      count === 1
        ? 'One area has a range only and may fall in several classes; no class counts it.'
        : `${count} areas have a range only and may fall in several classes; no class counts them.`,

    kinds: 'How well is it known?',
    sure: 'Show how much?',
    sureness: { all: 'everything', certain: 'exact', reported: 'reported' },
    hidden: (areas) =>
      `${areas} ${areas === 1 ? 'area is' : 'areas are'} known less surely than this and not shaded.`,
    weights: 'use the nearest year’s households where the year’s own are missing',
    weightsUsed: (areas) => `(${areas} ${areas === 1 ? 'area rests' : 'areas rest'} on them)`,
    weightsAdd: (areas) => `(would add to ${areas} ${areas === 1 ? 'area' : 'areas'})`,
    kindsMeaning: 'What each symbol means',
    otherKinds: (count) => `Other kinds (${count})`,
    otherPopulation: (names) => `figure of another population (${names})`,
    composite: (count) => `The mean of ${count} indicators, each counting alike:`,

    cut: 'Class breaks',
    method: 'Method',
    methods: {
      natural: 'Natural breaks',
      quantile: 'Quantiles',
      equal: 'Equal steps',
      own: 'Your own limits',
    },
    count: 'Classes',
    basis: 'Taken from',
    bases: { all: 'all years of the series', year: 'this year alone' },
    limits: 'Limits between classes',
    limitsHint: 'Separate them by semicolons or spaces, for example: 0.2; 0.5; 1',
    apply: 'Apply',
    applied: (count) => `The map now uses ${count} ${count === 1 ? 'limit' : 'limits'}.`,
    problems: {
      empty: 'There is no limit yet. Type at least one number, such as 0.5.',
      notNumber: (word, place) =>
        `Entry ${place}, “${word}”, is not a number. Change it to one, such as 0.5.`,
      wrongDecimal: (word, place, instead) =>
        `Entry ${place}, “${word}”: English writes decimals with a point. Write ${instead}.`,
      tooSmall: (word, place) =>
        `Entry ${place}, “${word}”, must be above 0: there are no figures below it.`,
      tooLarge: (word, place, top) => `Entry ${place}, “${word}”, must be below ${top}.`,
      tooLong: (word, place) =>
        `Entry ${place}, “${word}”, is too long. Write at most 6 digits before and 8 after the point.`,
      tooMany: (most, given) =>
        `There are ${given} limits; at most ${most} fit. Remove ${given - most}.`,
    },
  },
});

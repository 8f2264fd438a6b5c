import type { StandingRefusal } from '../domain/answer/answer';
import type { Gap, GapRefusal } from '../domain/comparison/gap';
import { text } from './text';

/** How one area stands to another, where that may be asked. */
export type HeldOrder = Exclude<Gap['kind'], 'refused'>;

type Told = (measure: string, area: string, year: number, figure: string) => string;
type Untold = (measure: string, area: string, year: number) => string;

/** Parts of one sentence, each without its full stop. */
export interface AnswerWords {
  figure: Told;
  status: Told;
  /** Where another area's figure stands for it: that it has none of its own, then that figure. */
  notOwn: Untold;
  figureOf: (area: string, figure: string) => string;
  unknown: Untold;
  contradiction: Untold;
  order: Record<HeldOrder, (areas: string) => string>;
  /** Why the area is held against nothing. */
  notHeld: Record<StandingRefusal, string>;
  /** Why it isn't held against these. */
  notHeldAgainst: Record<GapRefusal, (areas: string) => string>;
  programme: string;
  and: string;
  or: string;
}

export const answerText = text<AnswerWords>({
  vi: {
    figure: (measure, area, year, figure) => `năm ${year}, ${measure} của ${area} là ${figure}`,
    status: (measure, area, year, figure) => `năm ${year}, ${measure} của ${area}: ${figure}`,
    notOwn: (measure, area, year) => `năm ${year} chưa công bố riêng ${measure} của ${area}`,
    figureOf: (area, figure) => `số liệu của ${area} là ${figure}`,
    unknown: (measure, area, year) =>
      `năm ${year} chưa có số liệu nào được công bố về ${measure} của ${area} hay của cấp trên`,
    contradiction: (measure, area, year) =>
      `năm ${year}, các nguồn số liệu chưa thống nhất về ${measure} của ${area}`,
    order: {
      higher: (areas) => `cao hơn ${areas}`,
      lower: (areas) => `thấp hơn ${areas}`,
      equal: (areas) => `bằng ${areas}`,
      untold: (areas) => `chưa đủ căn cứ để nói cao hay thấp hơn ${areas}`,
    },
    notHeld: {
      not_ordered: 'danh hiệu được xét riêng từng đơn vị nên không so với huyện, 67 xã hay tỉnh',
      unknown: 'chưa có số liệu nên không so sánh được',
      inherited: 'đó không phải số liệu riêng nên không đem so sánh',
      assumed: 'không so sánh vì có dùng số hộ, số dân của năm khác',
      disputed: 'chưa so sánh được vì các nguồn chưa thống nhất',
      line_unstated: 'không so sánh được vì nguồn không nêu chuẩn nghèo',
      other_line: 'không so sánh được vì khác chuẩn nghèo',
      other_population: 'không so sánh được vì tính trên đối tượng khác',
      total: 'đây là tổng số nên không so với tổng số của cấp trên',
    },
    notHeldAgainst: {
      not_ordered: (areas) => `không so với ${areas} vì danh hiệu không phải số đo`,
      unknown: (areas) => `${areas} chưa có số liệu riêng để so sánh`,
      inherited: (areas) => `${areas} chưa có số liệu riêng để so sánh`,
      assumed: (areas) => `không so với ${areas} vì nơi đó dùng số hộ, số dân của năm khác`,
      disputed: (areas) => `chưa so được với ${areas} vì các nguồn về nơi đó chưa thống nhất`,
      line_unstated: (areas) => `không so được với ${areas} vì nguồn không nêu chuẩn nghèo`,
      other_line: (areas) => `không so được với ${areas} vì khác chuẩn nghèo`,
      other_population: (areas) => `không so được với ${areas} vì tính trên đối tượng khác`,
    },
    programme: '67 xã',
    and: 'và',
    or: 'và',
  },
  en: {
    figure: (measure, area, year, figure) => `in ${year} ${measure} of ${area} was ${figure}`,
    status: (measure, area, year, figure) => `${measure} of ${area} in ${year}: ${figure}`,
    notOwn: (measure, area, year) =>
      `${measure} of ${area} was not published separately for ${year}`,
    figureOf: (area, figure) => `that of ${area} was ${figure}`,
    unknown: (measure, area, year) =>
      `there is no figure published for ${year} of ${measure} of ${area}, nor of what contains it`,
    contradiction: (measure, area, year) =>
      `in ${year} sources contradict each other on ${measure} of ${area}`,
    order: {
      higher: (areas) => `higher than ${areas}`,
      lower: (areas) => `lower than ${areas}`,
      equal: (areas) => `equal to ${areas}`,
      untold: (areas) => `with not enough data to say whether it was higher or lower than ${areas}`,
    },
    notHeld: {
      not_ordered:
        'a status is each unit’s own, so it is not compared with the district, the 67 or the province',
      unknown: 'without a figure there is nothing to compare',
      inherited: 'as it is not its own figure, it is not compared',
      assumed: 'it is not compared, as it uses households or people of another year',
      disputed: 'it can’t be compared, as sources disagree',
      line_unstated: 'it can’t be compared, as the source names no poverty line',
      other_line: 'it can’t be compared, being counted by another poverty line',
      other_population: 'it can’t be compared, being counted of another population',
      total: 'being a total, it is not compared with those of larger areas',
    },
    notHeldAgainst: {
      not_ordered: (areas) => `not compared with ${areas}, as a status is no measure`,
      unknown: (areas) => `there is no separate figure of ${areas} to compare with`,
      inherited: (areas) => `there is no separate figure of ${areas} to compare with`,
      assumed: (areas) =>
        `not compared with ${areas}, whose figure uses households or people of another year`,
      disputed: (areas) => `not compared with ${areas}, on which sources disagree`,
      line_unstated: (areas) =>
        `not compared with ${areas}, as the source there names no poverty line`,
      other_line: (areas) => `not compared with ${areas}, counted by another poverty line`,
      other_population: (areas) => `not compared with ${areas}, counted of another population`,
    },
    programme: 'the 67 communes',
    and: 'and',
    or: 'or',
  },
});

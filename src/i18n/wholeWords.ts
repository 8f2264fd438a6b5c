import { counted } from './counted';
import type { Side } from '../domain/knowledge/proof';
import { text } from './text';

interface WholeWords {
  lowestPart: (part: string, figure: string) => string;
  highestPart: (part: string, figure: string) => string;
  ends: (low: string, high: string) => string;
  others: (count: number, names: readonly string[]) => string;
  onlyPart: (whole: string, figure: string, part: string, whom: string | undefined) => string;
  /** All other parts lie on one side of a mean. */
  othersReach: (side: Side, whole: string, limit: string, figure: string, part: string) => string;
  oneHas: (part: string, figure: string) => string;
  addedUp: (kind: Side | 'figure', count: number, parts: readonly string[], more: number) => string;
  partWithFigure: (part: string, figure: string) => string;
  noMoreThan: (whole: string, figure: string, part: string) => string;
  leaves: (whole: string, figure: string, others: string, taken: string) => string;
  leftOver: (whole: string, figure: string, others: string, most: string) => string;
  /** A place in an order: `places` counts those that are named. */
  notAmong: (order: {
    year: number;
    level: 'district' | 'commune';
    places: number;
    names: string;
    name: string;
    last: string;
    figure: string;
    part: string;
  }) => string;
  ordered: (side: Side, year: number, part: string, other: string, figure: string) => string;
  ranked: (side: Side, year: number, part: string, whole: string, figure: string) => string;
  rankedBesides: (side: Side, taken: string) => string;
  contradictingEnds: (low: string, high: string) => string;
  /** @param sum what the parts have together, at most (`high`) or at least */
  contradictingSum: (
    side: Side,
    count: number,
    sum: string,
    whole: string,
    figure: string,
  ) => string;
}

const NUMBERS = {
  vi: ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};
const ORDINALS = {
  vi: ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: [
    '',
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
};

/** The pieces of sentences on a whole and its parts, and on areas that are ranked. */
export const wholeWords = text<WholeWords>({
  vi: {
    lowestPart: (part, figure) => `thấp nhất trong các đơn vị là ${part}, với ${figure}`,
    highestPart: (part, figure) => `cao nhất trong các đơn vị là ${part}, với ${figure}`,
    ends: (low, high) => `${low}; ${high}`,
    others: (count, names) => (names.length === count ? list('vi', names) : `${count} đơn vị khác`),
    onlyPart: (whole, figure, part, whom) =>
      whom === undefined
        ? `${whole} chỉ gồm ${part}, nên số chung của ${whole} (${figure}) cũng là số của ${part}`
        : `${whom} của ${whole} đều thuộc ${part}, nên số chung của ${whole} (${figure}) cũng là số của ${part}`,
    othersReach: (side, whole, limit, figure, part) =>
      side === 'low'
        ? `các đơn vị khác của ${whole} đều ${limit}, mà chung cả ${whole} là ${figure}, nên ${part} không thể thấp hơn`
        : `các đơn vị khác của ${whole} đều ${limit}, mà chung cả ${whole} là ${figure}, nên ${part} không thể cao hơn`,
    oneHas: (part, figure) => `riêng ${part} đã có ${figure}`,
    addedUp: (kind, count, parts, more) => {
      const all = more === 0 ? list('vi', parts) : list('vi', [...parts, `${more} đơn vị khác`]);
      switch (kind) {
        case 'low':
          return `cộng ${count} đơn vị có số liệu: ${all}`;
        case 'high':
          return `cộng mức cao nhất của ${count} đơn vị: ${all}`;
        case 'figure':
          return `cộng ${count} đơn vị: ${all}`;
      }
    },
    partWithFigure: (part, figure) => `${part} ${figure}`,
    noMoreThan: (whole, figure, part) =>
      `cả ${whole} có ${figure}, nên ${part} không thể có nhiều hơn`,
    leaves: (whole, figure, others, taken) =>
      `cả ${whole} có ${figure}, trong đó ${others} đã có ${taken}`,
    leftOver: (whole, figure, others, most) =>
      `cả ${whole} có ${figure}, trong khi ${others} có ${most}`,
    notAmong: ({ year, level, places, names, name, last, figure, part }) => {
      const kind = level === 'district' ? 'địa phương' : 'xã';
      if (places === 1) {
        return `nguồn nêu ${last} có ${name} cao nhất năm ${year} (${figure}), nên ${part} không thể cao hơn`;
      }
      const count = NUMBERS.vi[places] ?? String(places);
      const place = ORDINALS.vi[places] ?? String(places);
      return `nguồn nêu ${count} ${kind} có ${name} cao nhất năm ${year} là ${names}; ${part} không nằm trong số đó, còn ${last}, xếp thứ ${place}, có ${figure}`;
    },
    ordered: (side, year, part, other, figure) =>
      `năm ${year}, nguồn xếp ${part} ${side === 'high' ? 'dưới' : 'trên'} ${other}, nơi có ${figure}`,
    ranked: (side, year, part, whole, figure) =>
      side === 'high'
        ? `theo thứ tự nguồn nêu năm ${year}, mỗi nơi xếp trên ${part} đều không ít hơn, mà cả ${whole} có ${figure}`
        : `theo thứ tự nguồn nêu năm ${year}, mỗi nơi xếp dưới ${part} đều không nhiều hơn, mà cả ${whole} có ${figure}`,
    rankedBesides: (side, taken) =>
      side === 'high' ? `, trong đó các nơi khác đã có ${taken}` : `, các nơi khác có ${taken}`,
    contradictingEnds: (low, high) => `Hai điều này không thể cùng đúng: ${low} và ${high}.`,
    contradictingSum: (side, count, sum, whole, figure) =>
      side === 'high'
        ? `${count} đơn vị cộng lại có ${sum}, chưa đủ ${figure} của cả ${whole}: các số liệu này không thể cùng đúng.`
        : `${count} đơn vị cộng lại đã có ${sum}, vượt ${figure} của cả ${whole}: các số liệu này không thể cùng đúng.`,
  },
  en: {
    lowestPart: (part, figure) => `the lowest of its parts is ${part} with ${figure}`,
    highestPart: (part, figure) => `the highest of its parts is ${part} with ${figure}`,
    ends: (low, high) => `${low}; ${high}`,
    others: (count, names) =>
      names.length === count ? list('en', names) : counted(count, 'other'),
    onlyPart: (whole, figure, part, whom) =>
      whom === undefined
        ? `${part} is all of ${whole}, so the figure of ${whole} (${figure}) is its own too`
        : `all ${whom} of ${whole} are in ${part}, so the figure of ${whole} (${figure}) is its own too`,
    othersReach: (side, whole, limit, figure, part) =>
      side === 'low'
        ? `all other parts of ${whole} are ${limit}, but ${whole} has ${figure}, so ${part} can’t be lower`
        : `all other parts of ${whole} are ${limit}, but ${whole} has ${figure}, so ${part} can’t be higher`,
    oneHas: (part, figure) => `${figure} in ${part} alone`,
    addedUp: (kind, count, parts, more) => {
      const all = more === 0 ? list('en', parts) : list('en', [...parts, counted(more, 'other')]);
      switch (kind) {
        case 'low':
          return `the sum of the ${count} parts with figures: ${all}`;
        case 'high':
          return `the sum of what its ${count} parts have at most: ${all}`;
        case 'figure':
          return `the sum of its ${count} parts: ${all}`;
      }
    },
    partWithFigure: (part, figure) => `${part} ${figure}`,
    noMoreThan: (whole, figure, part) => `${figure} in all of ${whole}, so no more in ${part}`,
    leaves: (whole, figure, others, taken) =>
      `${figure} in all of ${whole}, of which ${taken} in ${others}`,
    leftOver: (whole, figure, others, most) =>
      `${figure} in all of ${whole}, and ${most} in ${others}`,
    notAmong: ({ year, level, places, names, name, last, figure, part }) => {
      if (places === 1) {
        return `the source names ${last} as having the highest ${name} of ${year} (${figure}), so ${part} can’t have a higher one`;
      }
      const kind = level === 'district' ? 'districts' : 'communes';
      const count = NUMBERS.en[places] ?? String(places);
      const place = ORDINALS.en[places] ?? `number ${places}`;
      return `the source names the ${count} ${kind} with the highest ${name} of ${year}, ${names}; ${part} is none of them, and ${last}, the ${place}, has ${figure}`;
    },
    ordered: (side, year, part, other, figure) =>
      `in ${year} the source ranks ${part} ${side === 'high' ? 'below' : 'above'} ${other}, which has ${figure}`,
    ranked: (side, year, part, whole, figure) =>
      side === 'high'
        ? `by the order that the source gives for ${year}, those above ${part} have no less each, with ${figure} in all of ${whole}`
        : `by the order that the source gives for ${year}, those below ${part} have no more each, with ${figure} in all of ${whole}`,
    rankedBesides: (side, taken) =>
      side === 'high' ? `, of which ${taken} in the others` : `, and ${taken} in the others`,
    contradictingEnds: (low, high) => `These can’t both be right: ${low} and ${high}.`,
    contradictingSum: (side, count, sum, whole, figure) =>
      side === 'high'
        ? `The ${count} parts of ${whole} together have ${sum}, less than its ${figure}: these figures can’t all be right.`
        : `The ${count} parts of ${whole} together have ${sum}, more than its ${figure}: these figures can’t all be right.`,
  },
});

const LISTS = { vi: new Intl.ListFormat('vi'), en: new Intl.ListFormat('en-GB') };

/** `A, B và C`. */
export function list(language: 'vi' | 'en', items: readonly string[]): string {
  return LISTS[language].format(items);
}

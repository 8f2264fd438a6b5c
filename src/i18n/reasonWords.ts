import { text } from './text';

/** What a printed figure is, besides a printed figure. */
export type Printed = 'printed' | 'estimate' | 'inferred';

/** The ends of what a printed figure may stand for, of which a step uses one or both. */
interface Rounding {
  about: boolean;
  low: string | undefined;
  high: string | undefined;
  both: string | undefined;
}

interface ReasonWords {
  /** A step that isn't about what is known itself names its area and year. */
  subject: (area: string, year: number, shown: string) => string;
  printed: Record<Printed, string>;
  /** A status is no figure. */
  printedStatus: string;
  /** What a printed figure may stand for. */
  rounded: (meaning: Rounding) => string;
  limited: Record<Printed, string>;
  /** For whom or where a source says it, in words of its own. */
  saidOf: (scope: string) => string;
  share: (part: string, total: string, things: string) => string;
  product: (mean: string, weight: string) => string;
  allOf: (weight: string) => string;
  outOf: (count: string, weight: string) => string;
  quotient: (total: string, weight: string) => string;
  /** @param assumed by a figure that was only taken to hold */
  fraction: (assumed: boolean) => string;
  noneLeft: (things: string, poor: boolean) => string;
  meanIs: (name: string, value: string) => string;
  noneInWhole: (things: string, poor: boolean, whole: string, part: string) => string;
  wholeIs: (name: string, whole: string, value: string, part: string) => string;
  /** The same where the part is itself one of those that are counted. */
  allAre: (name: string, whole: string, value: string, part: string) => string;
  /** @param from the figure that is known, and the name of what it is where its unit doesn't tell */
  changed: (
    from: { year: number; name: string | undefined; figure: string } | undefined,
    later: number,
    change: string,
  ) => string;
  withRounding: string;
  allCounted: (total: string, things: string, whole: string, year: number, part: string) => string;
  recognised: (year: number) => string;
  listed: (year: number, until: number) => string;
  noneListed: (things: string, whole: string, year: number, part: string) => string;
  borrowed: (weight: string, area: string, weightYear: number, year: number) => string;
  unconfirmed: (area: string) => string;
  unconfirmedList: string;
}

/** The pieces that sentences on the steps of a proof are put together from. */
export const words = text<ReasonWords>({
  vi: {
    subject: (area, year, shown) => `${area}, năm ${year}, ${shown}`,
    printed: {
      printed: 'số liệu nêu trong nguồn',
      estimate: 'số ước tính nêu trong nguồn',
      inferred: 'nguồn không nêu thẳng, người đọc suy ra từ lời văn của nguồn',
    },
    printedStatus: 'nêu trong nguồn',
    rounded: ({ about, low, high, both }) => {
      if (about)
        return `số gần đúng, tính là ${both ?? (low ? `ít nhất ${low}` : `không quá ${high ?? ''}`)}`;
      return `số làm tròn, thực tế có thể ${both ?? (low ? `chỉ ${low}` : `tới ${high ?? ''}`)}`;
    },
    limited: {
      printed: 'nguồn chỉ nêu mức này, không nêu con số cụ thể',
      estimate: 'nguồn chỉ ước ở mức này, không nêu con số cụ thể',
      inferred: 'nguồn không nêu thẳng mức này, người đọc suy ra từ lời văn của nguồn',
    },
    saidOf: (scope) => `nguồn nói về “${scope}”`,
    share: (part, total, things) => `nguồn nêu ${part}/${total} ${things}`,
    product: (mean, weight) => `${mean} nhân với ${weight}`,
    allOf: (weight) => `không thể nhiều hơn toàn bộ ${weight}`,
    outOf: (count, weight) => `${count} trên ${weight}`,
    quotient: (total, weight) => `${total} chia cho ${weight}`,
    fraction: (assumed) =>
      assumed
        ? 'trong khoảng này không có số nguyên nào, nên số thay thế ấy không đúng hẳn'
        : 'trong khoảng này không có số nguyên nào, nên các số liệu ấy không thể cùng đúng',
    noneLeft: (things, poor) => `không ${poor ? 'còn' : 'có'} ${things} nào`,
    meanIs: (name, value) => `${name} là ${value}`,
    noneInWhole: (things, poor, whole, part) => {
      const none = poor ? 'không còn' : 'không có';
      return `cả ${whole} ${none} ${things} nào, nên ${part} cũng ${none}`;
    },
    wholeIs: (name, whole, value, part) =>
      `${name} ở cả ${whole} là ${value}, nên ở ${part} cũng là ${value}`,
    allAre: (name, whole, value, part) => `${name} ở cả ${whole} là ${value}, kể cả ${part}`,
    changed: (from, later, change) => {
      if (from === undefined) return `năm ${later} ${change}`;
      const { year, name, figure } = from;
      const said =
        name === undefined ? `năm ${year} có ${figure}` : `năm ${year}, ${name} là ${figure}`;
      return year === later ? `${said}, ${change}` : `${said}, đến năm ${later} ${change}`;
    },
    withRounding: 'đã tính cả sai số làm tròn',
    allCounted: (total, things, whole, year, part) =>
      `năm ${year}, ${whole} có ${total}/${total} ${things}, nên ${part} cũng nằm trong số đó`,
    recognised: (year) => `được công nhận năm ${year}, danh hiệu giữ từ đó`,
    listed: (year, until) => `theo danh sách năm ${year}, áp dụng đến năm ${until}`,
    noneListed: (things, whole, year, part) =>
      `năm ${year}, ${whole} không có ${things} nào, kể cả ${part}`,
    borrowed: (weight, area, weightYear, year) =>
      `dùng ${weight} năm ${weightYear} của ${area} thay cho năm ${year} chưa có số liệu`,
    unconfirmed: (area) => `với điều kiện ${area} thuộc 67 xã, điều chưa được xác nhận`,
    unconfirmedList:
      'với điều kiện danh sách 67 xã là đúng, dù một số xã trong đó chưa được xác nhận',
  },
  en: {
    subject: (area, year, shown) => `${area}, ${year}, ${shown}`,
    printed: {
      printed: 'as published',
      estimate: 'an estimate, as published',
      inferred: 'the source doesn’t state this; a reader inferred it from its wording',
    },
    printedStatus: 'as published',
    rounded: ({ about, low, high, both }) => {
      if (about)
        return `approximate, counted as ${both ?? (low ? `at least ${low}` : `at most ${high ?? ''}`)}`;
      return `rounded, so it may be ${both ?? (low ? `as little as ${low}` : `as much as ${high ?? ''}`)}`;
    },
    limited: {
      printed: 'the source gives this limit and no figure',
      estimate: 'the source estimates this limit and gives no figure',
      inferred: 'the source doesn’t state this limit; a reader inferred it from its wording',
    },
    saidOf: (scope) => `the source speaks of “${scope}”`,
    share: (part, total, things) => `the source gives ${part} of ${total} ${things}`,
    product: (mean, weight) => `${mean} times ${weight}`,
    allOf: (weight) => `it can’t be more than all ${weight}`,
    outOf: (count, weight) => `${count} out of ${weight}`,
    quotient: (total, weight) => `${total} divided by ${weight}`,
    fraction: (assumed) =>
      assumed
        ? 'there is no whole number between these limits, so what is taken doesn’t quite hold'
        : 'there is no whole number between these limits, so the figures can’t all be right',
    noneLeft: (things) => `there are no ${things}`,
    meanIs: (name, value) => `the ${name} is ${value}`,
    noneInWhole: (things, _poor, whole, part) =>
      `there are no ${things} in all of ${whole}, so there are none in ${part}`,
    wholeIs: (name, whole, value, part) =>
      `the ${name} in all of ${whole} is ${value}, so in ${part} it is ${value} too`,
    allAre: (name, whole, value, part) =>
      `the ${name} in all of ${whole} is ${value}, ${part} included`,
    changed: (from, later, change) => {
      if (from === undefined) return `${later} was ${change}`;
      const { year, name, figure } = from;
      const said = name === undefined ? `${figure} in ${year}` : `${name} ${figure} in ${year}`;
      return year === later ? `${said}, ${change}` : `${said}; ${later} was ${change}`;
    },
    withRounding: 'allowing for rounding',
    allCounted: (total, things, whole, year, part) =>
      `in ${year} ${whole} counted ${total} of ${total} ${things}, so ${part} is one of them`,
    recognised: (year) => `recognised in ${year}, which has held since`,
    listed: (year, until) => `on the list of ${year}, which stands until ${until}`,
    noneListed: (things, whole, year, part) =>
      `there were no ${things} in ${whole} in ${year}, ${part} included`,
    borrowed: (weight, area, weightYear, year) =>
      `taking the ${weight} of ${area} in ${weightYear} for that of ${year}, which isn’t published`,
    unconfirmed: (area) =>
      `provided that ${area} is one of the 67 programme communes, which isn’t confirmed`,
    unconfirmedList:
      'provided that the list of the 67 programme communes is right, though some of it isn’t confirmed',
  },
});

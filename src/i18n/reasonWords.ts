import { text } from './text';

type Limit = (value: string, open: boolean) => string;

interface ReasonWords {
  limit: Record<'low' | 'high' | 'figure', Limit>;
  startsWith: (area: string, year: number, shown: string) => string;
  printed: string;
  limited: string;
  share: (part: string, total: string) => string;
  rateTimesWeight: string;
  countOverWeight: string;
  noneIsZero: string;
  zeroIsNone: string;
  noneOfWhole: (whole: string) => string;
  allOfWhole: (whole: string) => string;
  betweenParts: string;
  lastPart: (whole: string) => string;
  sumOfParts: string;
  withinWhole: (whole: string) => string;
  restOfWhole: (whole: string) => string;
  notAmong: (year: number, count: number, level: 'district' | 'commune') => string;
  ordered: (year: number, other: string) => string;
  shareOfRanked: (year: number, whole: string, side: 'low' | 'high') => string;
  changed: (year: number, baseYear: number) => string;
  allCounted: (count: string, whole: string, year: number) => string;
  recognised: (year: number) => string;
  listed: (year: number, until: number) => string;
  noneListed: (whole: string, year: number) => string;
  borrowed: (weightYear: number, year: number) => string;
  unconfirmed: (area: string) => string;
  unconfirmedList: string;
}

const NUMBERS = {
  vi: ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** The pieces that sentences on the steps of a proof are put together from. */
export const words = text<ReasonWords>({
  vi: {
    limit: {
      low: (value, open) => (open ? `trên ${value}` : `ít nhất ${value}`),
      high: (value, open) => (open ? `dưới ${value}` : `nhiều nhất ${value}`),
      figure: (value) => value,
    },
    startsWith: (area, year, shown) => `${area}, năm ${year}, ${shown}`,
    printed: 'số liệu in trong nguồn',
    limited: 'nguồn chỉ nêu giới hạn này',
    share: (part, total) => `nguồn in ${part} trên ${total}`,
    rateTimesWeight: 'tỷ lệ nhân với tổng số',
    countOverWeight: 'số đếm chia cho tổng số',
    noneIsZero: 'không còn hộ nào nghĩa là 0 %',
    zeroIsNone: '0 % nghĩa là không còn hộ nào',
    noneOfWhole: (whole) => `cả ${whole} không có, nên không phần nào của nó có`,
    allOfWhole: (whole) => `cả ${whole} đạt 100 %, nên mọi phần của nó đều đạt`,
    betweenParts: 'số bình quân nằm giữa phần thấp nhất và phần cao nhất',
    lastPart: (whole) =>
      `các phần khác không thể đưa ${whole} tới mức đã biết, nên phần này phải đạt`,
    sumOfParts: 'cộng từ các phần',
    withinWhole: (whole) =>
      `không thể nhiều hơn phần còn lại của ${whole} sau khi trừ các nơi khác`,
    restOfWhole: (whole) => `các nơi khác, dù ở mức cao nhất, vẫn để lại chừng ấy của ${whole}`,
    notAmong: (year, count, level) => {
      const places = level === 'district' ? 'địa phương' : 'xã';
      const named =
        count === 1 ? `${places} cao nhất` : `${NUMBERS.vi[count] ?? count} ${places} cao nhất`;
      const other = count === 1 ? 'và đó là nơi khác' : 'và nơi này không nằm trong số đó';
      return `báo cáo năm ${year} nêu ${named}, ${other}`;
    },
    ordered: (year, other) => `báo cáo năm ${year} xếp thứ tự nơi này với ${other}`,
    shareOfRanked: (year, whole, side) =>
      side === 'high'
        ? `theo thứ tự của báo cáo năm ${year}, các nơi đứng trên đều không ít hơn, nên trong ${whole} nơi này không thể nhiều hơn chừng ấy`
        : `theo thứ tự của báo cáo năm ${year}, các nơi đứng dưới đều không nhiều hơn, nên trong ${whole} nơi này phải có chừng ấy`,
    changed: (year, baseYear) => `tính từ mức thay đổi năm ${year} so với ${baseYear} mà nguồn in`,
    allCounted: (count, whole, year) =>
      `${count} trên ${count} đơn vị của ${whole} đã đạt từ năm ${year}, nên đơn vị nào cũng đạt`,
    recognised: (year) => `được công nhận năm ${year} và vẫn còn hiệu lực`,
    listed: (year, until) => `theo danh sách năm ${year}, áp dụng đến năm ${until}`,
    noneListed: (whole, year) => `năm ${year}, ${whole} không còn xã nào thuộc diện này`,
    borrowed: (weightYear, year) =>
      `giả định tổng số của năm ${weightYear} cũng đúng cho năm ${year}`,
    unconfirmed: (area) => `giả định ${area} thuộc 67 xã, điều chưa được xác nhận`,
    unconfirmedList: 'giả định danh sách 67 xã đúng cả, dù vài xã chưa được xác nhận',
  },
  en: {
    limit: {
      low: (value, open) => (open ? `above ${value}` : `at least ${value}`),
      high: (value, open) => (open ? `below ${value}` : `at most ${value}`),
      figure: (value) => value,
    },
    startsWith: (area, year, shown) => `${area}, ${year}, ${shown}`,
    printed: 'a source prints this figure',
    limited: 'a source gives this limit only',
    share: (part, total) => `a source prints ${part} of ${total}`,
    rateTimesWeight: 'the rate times all that it is a share of',
    countOverWeight: 'the count over all that it is a share of',
    noneIsZero: 'no household left is 0 %',
    zeroIsNone: '0 % is no household',
    noneOfWhole: (whole) => `there is none in ${whole}, so there is none in any part of it`,
    allOfWhole: (whole) => `100 % in ${whole} is 100 % in every part`,
    betweenParts: 'a mean lies between the lowest and the highest of its parts',
    lastPart: (whole) =>
      `the other parts can't bring ${whole} to what is known of it, so this one must`,
    sumOfParts: 'the sum of the parts',
    withinWhole: (whole) => `it can't hold more than the other parts leave of ${whole}`,
    restOfWhole: (whole) => `the other parts, at their most, leave that much of ${whole}`,
    notAmong: (year, count, level) => {
      const places = level === 'district' ? 'districts' : 'communes';
      const place = level === 'district' ? 'district' : 'commune';
      return count === 1
        ? `the ${year} report names the highest ${place}, and this is another`
        : `the ${year} report names the ${NUMBERS.en[count] ?? count} highest ${places}, and this is none of them`;
    },
    ordered: (year, other) => `the ${year} report puts it in order with ${other}`,
    shareOfRanked: (year, whole, side) =>
      side === 'high'
        ? `by the order of the ${year} report those above it hold no less each, so of ${whole} it can't hold more`
        : `by the order of the ${year} report those below it hold no more each, so of ${whole} it must hold that much`,
    changed: (year, baseYear) => `by the change from ${baseYear} to ${year} that a source prints`,
    allCounted: (count, whole, year) =>
      `${count} of ${count} units of ${whole} have met the standard since ${year}, so each of them has`,
    recognised: (year) => `recognised in ${year}, which holds on`,
    listed: (year, until) => `by the list of ${year}, which stands until ${until}`,
    noneListed: (whole, year) => `in ${year} no commune of ${whole} is on the list`,
    borrowed: (weightYear, year) => `assuming that the total of ${weightYear} holds for ${year}`,
    unconfirmed: (area) => `assuming that ${area} is of the 67, which isn't confirmed`,
    unconfirmedList: "assuming that the list of the 67 is right, though some of it isn't confirmed",
  },
});

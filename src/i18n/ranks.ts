import type { Rank } from '../domain/ranking';
import { text } from './text';

type Ranked = Extract<Rank, { kind: 'ranked' }>;
type Refusal = Extract<Rank, { kind: 'refused' }>['reason'];

interface RankWords {
  /** In a column of ranks: `5/22`, `đồng hạng 4–7/22`. */
  place: (rank: Pick<Ranked, 'rank' | 'ties' | 'of'>) => string;
  placeAlike: (of: number) => string;
  notRanked: (why: string) => string;
  why: Record<Refusal, string>;
  /** As a sentence without its full stop. `value` is the area's own. */
  rank: (rank: Pick<Ranked, 'rank' | 'ties' | 'of'>, value: string) => string;
  alike: (of: number, value: string) => string;
  leftOut: (count: number) => string;
  possible: (best: number, worst: number, of: number) => string;
}

/** Ranks, ties, and why there are none. */
export const rankText = text<RankWords>({
  vi: {
    place: ({ rank, ties, of }) =>
      ties === 0 ? `${rank}/${of}` : `đồng hạng ${rank}–${rank + ties}/${of}`,
    placeAlike: (of) => `đồng hạng 1–${of}`,
    notRanked: (why) => `không xếp hạng: ${why}`,
    why: {
      range: 'chỉ biết khoảng giá trị',
      inherited: 'số liệu cấp trên',
      other_population: 'tính trên đối tượng khác',
      line_unstated: 'nguồn không nêu chuẩn nghèo',
      assumed: 'dựa trên số hộ của năm khác',
      disputed: 'các giới hạn mâu thuẫn nhau',
      unknown: 'chưa có số liệu',
      not_ordered: 'danh hiệu không phải là số đo',
      too_few: 'chưa đủ 3 đơn vị có số liệu riêng',
      not_counted: 'không thuộc phạm vi đang xét',
    },
    rank: ({ rank, ties, of }, value) => {
      const among = `trong ${of} đơn vị có số liệu riêng`;
      const isLast = rank + ties === of;
      if (ties > 0) {
        const end = rank === 1 ? ' cao nhất' : isLast ? ' thấp nhất' : '';
        return `Đồng hạng${end} (${rank}–${rank + ties}) ${among}, cùng ${value}`;
      }
      if (rank === 1) return `Cao nhất ${among}`;
      return isLast ? `Thấp nhất ${among}` : `Cao thứ ${rank} ${among}`;
    },
    alike: (of, value) =>
      `Cả ${of} đơn vị có số liệu riêng đều là ${value}, đồng hạng 1–${of}, không đơn vị nào cao hơn hay thấp hơn`,
    leftOut: (count) => `${count} đơn vị không có số liệu riêng để xếp hạng`,
    possible: (best, worst, of) =>
      best === worst
        ? `Hạng chắc là ${best} trên ${of}.`
        : `Hạng có thể: ${best} đến ${worst} trên ${of}.`,
  },
  en: {
    place: ({ rank, ties, of }) =>
      ties === 0 ? `${rank} of ${of}` : `tied ${rank}–${rank + ties} of ${of}`,
    placeAlike: (of) => `tied 1–${of}`,
    notRanked: (why) => `not ranked: ${why}`,
    why: {
      range: 'range only',
      inherited: 'no figure of its own',
      other_population: 'counted for another population',
      line_unstated: 'source names no poverty line',
      assumed: 'rests on another year’s households',
      disputed: 'limits contradict each other',
      unknown: 'no figure',
      not_ordered: 'a status is not a measure',
      too_few: 'fewer than 3 areas have figures of their own',
      not_counted: 'not among those compared',
    },
    rank: ({ rank, ties, of }, value) => {
      const among = `of ${of} areas with figures of their own`;
      const isLast = rank + ties === of;
      if (ties > 0) {
        const end = rank === 1 ? ' highest' : isLast ? ' lowest' : '';
        return `Tied${end} (${rank}–${rank + ties}) ${among}, all at ${value}`;
      }
      if (rank === 1) return `Highest ${among}`;
      return isLast ? `Lowest ${among}` : `Number ${rank} from the top ${among}`;
    },
    alike: (of, value) =>
      `All ${of} areas with figures of their own have ${value}: tied 1–${of}, none is higher or lower`,
    leftOut: (count) => `${count} without a figure of their own to rank`,
    possible: (best, worst, of) =>
      best === worst
        ? `Its rank must be ${best} of ${of}.`
        : `Possible rank: ${best} to ${worst} of ${of}.`,
  },
});

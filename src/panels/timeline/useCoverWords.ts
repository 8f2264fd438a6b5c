import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import type { Cover, YearCover } from './years';

/** Says in full how a year is covered: `2022: 13 trên 13 huyện có số liệu`. */
export function useCoverWords(cover: Cover): (year: YearCover) => string {
  const words = useText(timelineText);
  const counted = (year: YearCover): string[] => {
    if (!year.shown) return [words.nothing];
    const { level, areas } = cover;
    const own = words.counted({ level, own: year.own, areas });
    if (year.districts > 0) {
      const { districts } = cover;
      return [own, words.counted({ level: 'district', own: year.districts, areas: districts })];
    }
    return year.own > 0 ? [own] : [own, words.around];
  };
  return (year) => words.yearValue(year.year, counted(year));
}

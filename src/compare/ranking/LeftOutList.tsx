import type { Standing } from '../../domain/comparison/among';
import { compareRankingText } from '../../i18n/compareRanking';
import { useText } from '../../state/language';
import { LeftOutSection } from '../parts/LeftOutSection';

/** Who has no place, and why. */
export function LeftOutList({ leftOut }: Pick<Standing, 'leftOut'>) {
  const words = useText(compareRankingText);
  const count = leftOut.reduce((sum, { units }) => sum + units.length, 0);
  if (count === 0) return null;
  return (
    <LeftOutSection
      title={words.leftOut(count)}
      groups={leftOut.map(({ reason, units }) => {
        return { label: words.reasons[reason](units.length), units };
      })}
    />
  );
}

import { BarList } from '../../charts/ranking/BarList';
import { barScale } from '../../charts/ranking/bars';
import { familyColour } from '../../charts/familyColour';
import type { Standing } from '../../domain/comparison/among';
import type { Scene } from '../../domain/scene/scene';
import { compareRankingText } from '../../i18n/compareRanking';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useFormat, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import parts from '../parts/parts.module.css';

interface LimitedBarsProps {
  scene: Scene;
  standing: Standing;
}

/** The areas of which only limits are known, each with the ranks that it may have. */
export function LimitedBars({ scene: { indicator }, standing }: LimitedBarsProps) {
  const words = useText(compareRankingText);
  const format = useFormat();
  const theme = useTheme();
  const { limited } = standing;
  const stretch = barScale(indicator, standing);
  const colour = familyColour(indicator.family, theme);
  const title = words.limited(limited.length);
  return (
    <section className={parts.block} aria-label={title}>
      <h3>{title}</h3>
      <p className={parts.remark}>{words.limitedRule}</p>
      <BarList
        label={title}
        bars={limited.map(({ unit, interval, ranks }) => {
          const figure = format.interval(indicator, interval);
          const note =
            ranks === undefined
              ? words.anyPlace
              : words.possible(ranks.best, ranks.worst, ranks.of);
          return {
            unit,
            place: '',
            symbol: <KindSymbol kind="bounded" colour={colour} />,
            stretch: stretch(interval.low, interval.high),
            isBand: true,
            colour,
            figure,
            note,
            spoken: `${figure}, ${note}`,
          };
        })}
      />
    </section>
  );
}

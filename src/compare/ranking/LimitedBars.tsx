import { BarList } from '../../charts/ranking/BarList';
import { barScale } from '../../charts/ranking/bars';
import { familyColour } from '../../charts/familyColour';
import type { Standing } from '../../domain/comparison/among';
import { lookOf } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import { compareRankingText } from '../../i18n/compareRanking';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import parts from '../parts/parts.module.css';

interface LimitedBarsProps {
  scene: Scene;
  standing: Standing;
}

/** The areas of which only limits are known, each with the ranks that it may have. */
export function LimitedBars({ scene, standing }: LimitedBarsProps) {
  const { indicator } = scene;
  const words = useText(compareRankingText);
  const say = useWords();
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
        bars={limited.map(({ unit, knowledge, ranks }) => {
          const { interval } = knowledge;
          const told = say.inScene(scene, { unit, knowledge });
          const note =
            ranks === undefined
              ? words.anyPlace
              : words.possible(ranks.best, ranks.worst, ranks.of);
          return {
            unit,
            place: '',
            symbol: <KindSymbol look={lookOf(knowledge)} colour={colour} />,
            stretch: stretch(interval.low, interval.high),
            isBand: true,
            colour,
            figure: told.brief,
            note,
            spoken: [told.brief, ...told.how, note].join(', '),
          };
        })}
      />
    </section>
  );
}

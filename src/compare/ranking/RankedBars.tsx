import { BarList } from '../../charts/ranking/BarList';
import { barScale } from '../../charts/ranking/bars';
import { classColours } from '../../domain/colours';
import type { RankedArea, Standing } from '../../domain/comparison/among';
import { areAlike, yearWithMost } from '../../domain/comparison/among';
import { lookOf } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import { compareRankingText } from '../../i18n/compareRanking';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import parts from '../parts/parts.module.css';

interface RankedBarsProps {
  scene: Scene;
  standing: Standing;
}

/** The areas with figures of their own, the highest first, each with its rank. */
export function RankedBars({ scene, standing }: RankedBarsProps) {
  const facts = useFacts();
  const say = useWords();
  const words = useText(compareRankingText);
  const theme = useTheme();
  const change = useAtlas((state) => state.change);
  const { indicator } = scene;
  const { ranked } = standing;
  const colours = classColours(indicator.family, scene.classes, theme);
  const stretch = barScale(indicator, standing);
  const title = words.ranked(ranked.length);
  const isOrder = ranked.some(({ rank }) => rank.kind !== 'refused');
  const alike = areAlike(ranked);
  const better = isOrder ? undefined : yearWithMost(facts, scene);
  return (
    <section className={parts.block} aria-label={title}>
      <h3>{title}</h3>
      <p className={parts.remark}>{ruleOf()}</p>
      {better !== undefined && (
        <button type="button" className={parts.offer} onClick={() => change({ year: better.year })}>
          {words.goTo(better.year, better.areas)}
        </button>
      )}
      <BarList
        label={title}
        bars={ranked.map((area) => {
          const { unit, knowledge, place } = area;
          const colour = colours[place ?? -1] ?? 'transparent';
          const told = say.inScene(scene, { unit, knowledge });
          return {
            unit,
            place: placeOf(area),
            symbol: <KindSymbol look={lookOf(knowledge)} colour={colour} />,
            stretch: stretch(0, knowledge.value),
            isBand: false,
            colour,
            figure: told.brief,
            note: null,
            spoken: [told.brief, ...told.how, ...spokenRank(area)].join(', '),
          };
        })}
      />
    </section>
  );

  function ruleOf(): string {
    if (ranked.length === 0) return words.none;
    const [first] = ranked;
    if (alike && first !== undefined) {
      return words.allAlike(ranked.length, say.inScene(scene, first).brief);
    }
    return isOrder ? `${words.rankRule} ${words.elsewhere}` : words.tooFew(ranked.length);
  }

  function spokenRank({ rank }: RankedArea): string[] {
    return rank.kind === 'ranked' ? [words.placeOf(rank.rank, rank.of, rank.ties)] : [];
  }
}

/** Equal figures share a rank: `=4`. */
function placeOf({ rank }: RankedArea): string {
  if (rank.kind !== 'ranked') return '';
  return rank.ties > 0 ? `=${rank.rank}` : String(rank.rank);
}

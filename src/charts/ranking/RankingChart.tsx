import type { Scene } from '../../domain/scene/scene';
import { classColours } from '../../domain/colours';
import type { AreaCode } from '../../domain/units';
import { chartText } from '../../i18n/charts';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { AxisTicks } from '../AxisTicks';
import { useWidth } from '../useWidth';
import { layoutRanking } from './layout';
import styles from './ranking.module.css';

interface RankingChartProps {
  scene: Scene;
  /** The area to stand out. */
  code: AreaCode;
}

/** Where an area stands among all that have figures of their own: a strip of dots. */
export function RankingChart({ scene, code }: RankingChartProps) {
  const words = useText(chartText);
  const say = useWords();
  const language = useLanguage();
  const theme = useTheme();
  const [measure, width] = useWidth(300);
  const layout = layoutRanking(scene, width);
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  const title = words.ranking(
    scene.indicator.name[language],
    scene.request.year,
    layout.dots.length,
  );
  const figureOf = (area: AreaCode) => {
    const item = scene.items.get(area);
    return item === undefined ? '' : say.inScene(scene, item).short;
  };
  const selected = layout.dots.find((dot) => dot.code === code);
  return (
    <figure ref={measure} className={styles.figure}>
      <svg width={layout.width} height={layout.height} role="img" aria-label={title}>
        <AxisTicks width={layout.width} y={layout.axisY} ticks={layout.ticks} />
        {layout.dots.map((dot) => (
          <circle
            key={dot.code}
            className={styles.dot}
            cx={dot.x}
            cy={dot.y}
            r={layout.radius}
            fill={colours[dot.place]}
          >
            <title>{`${dot.name}: ${figureOf(dot.code)}`}</title>
          </circle>
        ))}
        {selected !== undefined && (
          <circle
            className={styles.selected}
            cx={selected.x}
            cy={selected.y}
            r={layout.radius + 2.5}
          />
        )}
      </svg>
    </figure>
  );
}

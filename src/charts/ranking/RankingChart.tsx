import type { Scene } from '../../domain/scene/scene';
import { classColours } from '../../domain/colours';
import { chartText } from '../../i18n/charts';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { AreaDots } from '../AreaDots';
import { AxisTicks } from '../AxisTicks';
import { DotReadout } from '../DotReadout';
import { useWidth } from '../useWidth';
import { dotsOf } from './dots';
import { layoutRanking } from './layout';
import styles from './ranking.module.css';

/** Where the selected area stands among all that have figures of their own: a strip of dots. */
export function RankingChart({ scene }: { scene: Scene }) {
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
  const dots = dotsOf(layout, colours, (item) => say.inScene(scene, item).short, scene);
  return (
    <figure ref={measure} className={styles.figure}>
      <svg width={layout.width} height={layout.height} role="group" aria-label={title}>
        <AxisTicks width={layout.width} y={layout.axisY} ticks={layout.ticks} />
        <AreaDots radius={layout.radius} dots={dots} />
      </svg>
      <DotReadout dots={dots} />
    </figure>
  );
}

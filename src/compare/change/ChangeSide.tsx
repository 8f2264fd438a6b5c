import type { ChangeItem, ChangeScene } from '../../domain/comparison/changeScene';
import { divergingColours } from '../../domain/divergingColours';
import { changeText } from '../../i18n/change';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { AreaButton } from '../parts/AreaButton';
import styles from '../parts/parts.module.css';
import bars from './ChangeBar.module.css';
import { ChangeBar } from './ChangeBar';
import { changeFigure } from './changeWords';
import { SelectedChange } from './SelectedChange';
import { useChange } from './useChange';

/** Where a change lies in the list: limits at their middle. */
function placeOf({ change }: ChangeItem): number {
  if (change.kind === 'exact') return change.value;
  if (change.kind === 'interval') return (change.interval.low + change.interval.high) / 2;
  return Infinity;
}

/** All areas by how far they moved, and the two figures of the selected one. */
export function ChangeSide() {
  const scene = useChange();
  const words = useText(changeText);
  return (
    <section className={styles.side} aria-label={words.title}>
      <SelectedChange scene={scene} />
      {scene.kind === 'change' && <Order scene={scene} />}
    </section>
  );
}

function Order({ scene }: { scene: Extract<ChangeScene, { kind: 'change' }> }) {
  const words = useText(changeText);
  const language = useLanguage();
  const theme = useTheme();
  const colours = divergingColours(theme);
  const speech = { indicator: scene.indicator, measure: scene.request.measure, language };
  const moved = [...scene.items.values()]
    .filter((item) => item.counted && item.change.kind !== 'refused')
    .sort((one, two) => placeOf(one) - placeOf(two));
  const furthest = Math.max(...moved.map((item) => Math.abs(placeOf(item))), 0);
  return (
    <div className={bars.order}>
      <h3>{words.order}</h3>
      <ul className={styles.areas}>
        {moved.map((item) => (
          <li key={item.unit.code}>
            <AreaButton unit={item.unit} figure={changeFigure(item.change, speech)}>
              <ChangeBar
                change={item.change}
                furthest={furthest}
                colour={colours[item.classes[0] ?? 0] ?? ''}
              />
            </AreaButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

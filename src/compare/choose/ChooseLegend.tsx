import { useEffect, useState } from 'react';
import type { Choice } from '../../domain/choice/choice';
import { CHOICE_WAYS, type ChoiceWay, chooseAreasText } from '../../i18n/chooseAreas';
import { ChoosePanel } from '../../panels/choose/ChoosePanel';
import { MenuField } from '../../panels/legend/MenuField';
import { SceneKey } from '../../panels/legend/SceneKey';
import { cancelDrawing } from '../../state/drawing';
import { useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import styles from '../parts/parts.module.css';
import { VerdictKey } from './ChoiceKey';
import { ChoiceForm } from './ChoiceForm';
import { usualChoice } from './usualChoice';

/** How areas are chosen, and what that takes; below it the indicator whose map lies under them. */
export function ChooseLegend() {
  const words = useText(chooseAreasText);
  const facts = useFacts();
  const { layers } = useResources();
  const scene = useScene();
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const { choice } = view;
  const [waiting, setWaiting] = useWaiting(choice);
  /** What each way was last left with: going back to it finds it. */
  const [left, setLeft] = useState<Partial<Record<ChoiceWay, Choice>>>({});
  const way = waiting ?? choice?.kind ?? 'group';
  useEffect(() => cancelDrawing, []);
  const take = (chosen: ChoiceWay) => {
    if (choice !== null) setLeft({ ...left, [choice.kind]: choice });
    cancelDrawing();
    const next = left[chosen] ?? usualChoice(chosen, facts, layers, view);
    setWaiting(next === null ? chosen : null);
    if (next !== null) change({ choice: next });
  };
  return (
    <div className={styles.panel}>
      <MenuField
        label={words.way}
        value={way}
        options={CHOICE_WAYS.map((one) => ({ value: one, label: words.ways[one] }))}
        onChoose={take}
      />
      <ChoiceForm way={way} />
      {choice !== null && (
        <div className={styles.offers}>
          <button
            type="button"
            className={styles.offer}
            onClick={() => {
              setWaiting(way);
              change({ choice: null });
            }}
          >
            {words.clear}
          </button>
        </div>
      )}
      <ChoosePanel />
      {choice?.kind === 'rule' && <VerdictKey />}
      <SceneKey scene={scene} />
    </div>
  );
}

/**
 * A way that still waits for something on the map, which no address could hold. What was chosen
 * before stays until it has it.
 */
function useWaiting(choice: Choice | null) {
  const [waiting, setWaiting] = useState<{ way: ChoiceWay | null; choice: Choice | null }>({
    way: null,
    choice,
  });
  // Any other choice, also by Back, ends the waiting.
  const isOver = waiting.choice !== choice && choice !== null;
  const set = (way: ChoiceWay | null) => setWaiting({ way, choice });
  return [isOver ? null : waiting.way, set] as const;
}

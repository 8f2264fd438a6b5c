import { useState } from 'react';
import { sceneLineNaming } from '../../domain/lineNaming';
import { countedLines } from '../../i18n/choose';
import { sideText } from '../../i18n/side';
import { mapsTogether } from '../../map/together';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { FewerClasses } from '../../panels/legend/FewerClasses';
import { InlineKey } from '../../panels/legend/InlineKey';
import { PaneHead } from './PaneHead';
import { PaneMap } from './PaneMap';
import styles from './side.module.css';
import { SwipeDivider } from './SwipeDivider';
import { usePanes } from './usePanes';

/** Two to four maps that move together, or two over each other with a divider between them. */
export function SideStage() {
  const words = useText(sideText);
  const { panes, scenes, alike, apart, set, remove } = usePanes();
  const { lines } = useFacts().file;
  const counted = useText(countedLines);
  const swipe = useAtlas((state) => state.view.compare.swipe);
  const changeCompare = useAtlas((state) => state.changeCompare);
  const [together] = useState(mapsTogether);
  // While the divider is dragged the address stays as it is.
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = swipe === null ? panes : panes.slice(0, 2);
  const at = dragged ?? swipe;
  return (
    <div className={styles.stage} data-swipe={swipe !== null} data-maps={shown.length}>
      {shown.map((pane, place) => {
        const scene = scenes[place];
        if (scene === undefined) return null;
        const line = lines.find(({ id }) => id === scene.line);
        // Maps are alike but for their place, which is theirs for as long as they are there.
        const key = `map ${place}`;
        const clip = place === 1 && at !== null ? `inset(0 0 0 ${at}%)` : undefined;
        return (
          <div key={key} className={styles.pane} style={{ clipPath: clip }}>
            <PaneHead
              place={place + 1}
              pane={pane}
              onSet={(next) => set(place, next)}
              {...(panes.length > 2 && swipe === null ? { onRemove: () => remove(place) } : {})}
            />
            <PaneMap
              scene={scene}
              together={together}
              bare={place < shown.length - 1}
              label={words.map(place + 1)}
              lights={alike}
            />
            {!alike && (
              <div className={styles.key}>
                {apart && line !== undefined && (
                  <p className={styles.line}>{counted(line, sceneLineNaming([scene], line.id))}</p>
                )}
                <InlineKey scene={scene} />
                <FewerClasses scene={scene} />
              </div>
            )}
          </div>
        );
      })}
      {at !== null && (
        <SwipeDivider
          at={at}
          onDrag={setDragged}
          onRest={(percent) => {
            setDragged(null);
            changeCompare({ swipe: percent }, 'replace');
          }}
        />
      )}
    </div>
  );
}

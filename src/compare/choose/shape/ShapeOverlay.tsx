import { useState } from 'react';
import { isPlacing } from '../../../domain/choice/draft';
import { useSeenChoice } from '../../../state/drawing';
import { useAtlas } from '../../../state/store';
import { CircleHandles } from './CircleHandles';
import { Placing } from './Placing';
import { PolygonHandles } from './PolygonHandles';
import styles from './shape.module.css';

/** What lies over the map while areas are chosen: the drawing on its way, or the handles of what
 * was drawn. */
export function ShapeOverlay() {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const draft = useAtlas((state) => state.draft);
  const choice = useSeenChoice();
  const around = element?.parentElement ?? null;
  return (
    <div className={styles.overlay} ref={setElement}>
      {draft !== null && isPlacing(draft) ? (
        around !== null && <Placing key={draft.kind} draft={draft} around={around} />
      ) : (
        <>
          {choice?.kind === 'polygon' && <PolygonHandles polygon={choice} />}
          {choice?.kind === 'circle' && <CircleHandles circle={choice} />}
        </>
      )}
    </div>
  );
}

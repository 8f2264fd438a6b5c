import type { Ref } from 'react';
import { FEWEST_CORNERS, MOST_CORNERS } from '../../../domain/choice/choice';
import type { Draft } from '../../../domain/choice/draft';
import { chooseAreasText } from '../../../i18n/chooseAreas';
import { drawingText } from '../../../i18n/drawing';
import { useOverMap } from '../../../map/MapOverlay';
import { cancelDrawing, finishDrawing, undoPlace } from '../../../state/drawing';
import { useText } from '../../../state/language';
import { useAtlas } from '../../../state/store';
import { useChosen } from '../useChosen';
import styles from './shape.module.css';

interface DrawBarProps {
  draft: Draft;
  /** The arrow keys are in use. */
  byKeys: boolean;
  /** The place under the crosshair is meant. */
  onHere: () => void;
  ref: Ref<HTMLDivElement>;
}

/** Says what comes next, and does it for those who press no keys and click no corners. */
export function DrawBar({ draft, byKeys, onHere, ref }: DrawBarProps) {
  const words = useText(drawingText);
  const { covered } = useOverMap();
  const { top, right, bottom, left } = covered;
  const count = draft.kind === 'polygon' ? draft.corners.length : 0;
  const isPolygon = draft.kind === 'polygon';
  return (
    <div
      className={styles.place}
      style={{ inset: `${top}px ${right}px ${bottom}px ${left}px` }}
      data-keys={byKeys}
    >
      <div className={styles.bar} ref={ref} role="group" aria-label={words.bar}>
        <p role="status">{useStatus(draft)}</p>
        <div className={styles.buttons}>
          <button type="button" className={styles.here} onClick={onHere}>
            {isPolygon ? words.here : words.centreHere}
          </button>
          {isPolygon && (
            <>
              <button type="button" disabled={count === 0} onClick={undoPlace}>
                {words.undo}
              </button>
              <button
                type="button"
                className={styles.finish}
                disabled={count < FEWEST_CORNERS}
                onClick={() => finishDrawing()}
              >
                {words.finish}
              </button>
            </>
          )}
          <button type="button" onClick={cancelDrawing}>
            {words.cancel}
          </button>
        </div>
        <p className={styles.keys}>{isPolygon ? words.keys : words.keysCentre}</p>
      </div>
    </div>
  );
}

/** What the reader is to do next, or may. */
function useStatus(draft: Draft): string {
  const words = useText(drawingText);
  const choose = useText(chooseAreasText);
  const level = useAtlas((state) => state.view.level);
  const { codes } = useChosen();
  if (draft.kind === 'circle') return words.centre;
  const count = draft.corners.length;
  if (count === 0) return words.firstCorner;
  if (count < FEWEST_CORNERS) return words.moreCorners(count, FEWEST_CORNERS);
  if (count >= MOST_CORNERS) return words.fullCorners(MOST_CORNERS);
  return words.canFinish(count, choose.inside(codes.length, level));
}

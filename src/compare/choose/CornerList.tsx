import type { PolygonChoice } from '../../domain/choice/choice';
import { FEWEST_CORNERS, MOST_CORNERS } from '../../domain/choice/choice';
import { cornerAdded, cornerMoved, cornerRemoved, middleAfter } from '../../domain/choice/draft';
import { drawingText } from '../../i18n/drawing';
import { Icon } from '../../panels/icons/Icon';
import shared from '../../panels/symbols/shared.module.css';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { PlaceFields } from './PlaceFields';

/** The corners of a region by their coordinates: for hands that drag nothing. */
export function CornerList({ polygon }: { polygon: PolygonChoice }) {
  const words = useText(drawingText);
  const change = useAtlas((state) => state.change);
  const { corners } = polygon;
  const canRemove = corners.length > FEWEST_CORNERS;
  const last = corners.length - 1;
  return (
    <details className={shared.disclosure}>
      <summary>{words.corners(corners.length)}</summary>
      <ol className={form.corners}>
        {corners.map((corner, place) => (
          // Corners are told apart by their place alone.
          <li key={`corner ${place}`} className={form.corner}>
            <PlaceFields
              name={words.cornerNumber(place + 1)}
              place={corner}
              onChange={(to) => change({ choice: cornerMoved(polygon, place, to) }, 'replace')}
            />
            {canRemove && (
              <button
                type="button"
                className={form.remove}
                aria-label={words.removeCorner(place + 1)}
                onClick={() => change({ choice: cornerRemoved(polygon, place) })}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {!canRemove && <p className={styles.remark}>{words.fewest(FEWEST_CORNERS)}</p>}
      {corners.length < MOST_CORNERS && (
        <button
          type="button"
          className={styles.offer}
          onClick={() =>
            change({
              choice: cornerAdded(polygon, corners.length, middleAfter(polygon, last)),
            })
          }
        >
          {words.addAfter(corners.length)}
        </button>
      )}
    </details>
  );
}

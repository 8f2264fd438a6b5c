import type { PolygonChoice } from '../../domain/choice/choice';
import { isCrossed, shapeOf, squareKilometresOf } from '../../domain/choice/shape';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { drawingText } from '../../i18n/drawing';
import { useFormat, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { CornerList } from './CornerList';
import { DrawButton } from './DrawButton';

/** A region drawn on the map. @param polygon null until it is drawn */
export function PolygonForm({ polygon }: { polygon: PolygonChoice | null }) {
  const words = useText(drawingText);
  const choose = useText(chooseAreasText);
  const format = useFormat();
  const isDrawn = useAtlas((state) => state.view.choice?.kind === 'polygon');
  const hasOther = useAtlas((state) => state.view.choice !== null) && !isDrawn;
  const shape = polygon === null ? undefined : shapeOf(polygon);
  return (
    <div className={form.form}>
      {polygon === null && <p className={styles.remark}>{words.howPolygon}</p>}
      {polygon !== null && shape !== undefined && (
        <p>
          {words.polygonIs(
            polygon.corners.length,
            format.squareKilometres(squareKilometresOf(shape)),
          )}
        </p>
      )}
      {polygon !== null && isCrossed(polygon) && (
        <p className={styles.refusal} role="status">
          {words.crossed}
        </p>
      )}
      <div className={styles.offers}>
        <DrawButton
          label={isDrawn ? words.drawAgain : words.draw}
          draft={{ kind: 'polygon', corners: [], closed: false }}
        />
      </div>
      {hasOther && <p className={styles.remark}>{words.kept}</p>}
      {isDrawn && polygon !== null && <CornerList polygon={polygon} />}
      <p className={styles.remark}>{choose.place}</p>
    </div>
  );
}

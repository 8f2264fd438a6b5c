import { compareAreasText } from '../../i18n/compareAreas';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { AreasAxis } from './AreasAxis';
import { AreasTrends } from './AreasTrends';
import { Examples } from './Examples';
import { FullNotice } from './FullNotice';
import { usePinsBySelecting } from './usePins';

/** The chosen indicator of the pinned areas, on one axis and through the years; or how to begin. */
export function AreasSide() {
  const words = useText(compareAreasText);
  const count = useAtlas((state) => state.view.compare.pins.length);
  usePinsBySelecting();
  return (
    <div className={parts.side}>
      <h2>{words.title}</h2>
      {count === 0 ? (
        <p className={parts.sentence}>
          <strong>{words.first}</strong> <span>{words.firstHow}</span>
        </p>
      ) : (
        <>
          <FullNotice />
          {count === 1 && <p className={parts.remark}>{words.onlyOne}</p>}
          <AreasAxis />
          <AreasTrends />
        </>
      )}
      <Examples />
    </div>
  );
}

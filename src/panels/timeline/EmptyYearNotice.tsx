import { timelineText } from '../../i18n/timeline';
import { useLanguage, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import { countedAreas } from '../legend/shown';
import styles from './EmptyYearNotice.module.css';
import { useCover } from './useCover';
import { yearsAround } from './years';

/** Says over the map that a year has nothing to show, and offers the nearest years that have. */
export function EmptyYearNotice() {
  const words = useText(timelineText);
  const language = useLanguage();
  const scene = useScene();
  const cover = useCover();
  const change = useAtlas((state) => state.change);
  const empty = scene.perKind.unknown === countedAreas(scene);
  const { year } = scene.request;
  const nearest = yearsAround(cover, year);
  return (
    <div role="status" className={styles.place}>
      {empty && (
        <div className={styles.notice}>
          <p>{words.empty(scene.indicator.name[language], year)}</p>
          {nearest.length === 0 ? (
            <p>{words.noYears}</p>
          ) : (
            <p className={styles.offer}>
              <span>{words.nearest}</span>{' '}
              {nearest.map((one) => (
                <button
                  key={one}
                  type="button"
                  className={styles.year}
                  onClick={() => change({ year: one })}
                >
                  {one}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

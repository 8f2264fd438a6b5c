import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import styles from './CoverCount.module.css';
import type { Cover, YearCover } from './years';

interface CoverCountProps {
  cover: Cover;
  year: YearCover;
}

/** How many areas have figures in the year, each count with the mark of its ticks. */
export function CoverCount({ cover, year }: CoverCountProps) {
  const words = useText(timelineText);
  const { level, areas, districts } = cover;
  return (
    <p className={styles.counts}>
      <span className={styles.count} data-mark="own">
        {words.count({ level, own: year.own, areas })}
      </span>
      {level === 'commune' && year.districts > 0 && (
        <span className={styles.count} data-mark="around">
          {words.count({ level: 'district', own: year.districts, areas: districts })}
        </span>
      )}
    </p>
  );
}

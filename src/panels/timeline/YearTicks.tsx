import styles from './YearTicks.module.css';
import type { Cover, YearCover } from './years';
import { tickHeights } from './years';

interface YearTicksProps {
  cover: Cover;
  /** The year shown. */
  year: number;
}

/**
 * A tick for each year: filled as high as areas of the level have figures of their own, hollow as
 * high as districts have, a dash where larger areas alone have some, and a dot where nothing is.
 * The slider above it says the same in words.
 */
export function YearTicks({ cover, year }: YearTicksProps) {
  const last = cover.years.length - 1;
  const present = cover.years.findIndex((one) => one.year === year);
  return (
    <div className={styles.ticks} aria-hidden="true">
      {cover.years.map((one, index) => (
        <div
          key={one.year}
          className={styles.year}
          data-current={one.year === year || undefined}
          // Beside the present year an end's label would run into its own.
          data-end={((index === 0 || index === last) && Math.abs(index - present) > 1) || undefined}
        >
          <Tick cover={cover} year={one} />
          <span className={styles.label} translate="no">
            {one.year}
          </span>
        </div>
      ))}
    </div>
  );
}

function Tick({ cover, year }: { cover: Cover; year: YearCover }) {
  const heights = tickHeights(cover, year);
  return (
    <span className={styles.tick}>
      {!year.shown && <span className={styles.nothing} />}
      {year.shown && (
        <span className={styles.around} style={{ height: percent(heights.districts) }} />
      )}
      {year.own > 0 && <span className={styles.own} style={{ height: percent(heights.own) }} />}
    </span>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}

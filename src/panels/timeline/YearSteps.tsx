import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import type { Timeline } from './useTimeline';
import { YearField } from './YearField';
import styles from './YearSteps.module.css';

/** The year shown, between the one before and the one after. */
export function YearSteps({ timeline }: { timeline: Timeline }) {
  return (
    <div className={styles.steps}>
      <Step timeline={timeline} by={-1} />
      <YearField timeline={timeline} />
      <Step timeline={timeline} by={1} />
    </div>
  );
}

/** At either end it does nothing, but keeps the focus that brought the reader there. */
function Step({ timeline, by }: { timeline: Timeline; by: 1 | -1 }) {
  const words = useText(timelineText);
  const { track, state, dispatch } = timeline;
  const year = state.year + by;
  const name = by === 1 ? words.nextYear : words.previousYear;
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      aria-disabled={year < track.first || year > track.last}
      onClick={() => dispatch({ kind: 'go', year })}
    >
      <Icon name={by === 1 ? 'next' : 'previous'} />
    </button>
  );
}

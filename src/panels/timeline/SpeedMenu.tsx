import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { SPEEDS } from './controller';
import styles from './SpeedMenu.module.css';
import type { Timeline } from './useTimeline';

/** How fast the years play. */
export function SpeedMenu({ timeline }: { timeline: Timeline }) {
  const words = useText(timelineText);
  const { state, dispatch } = timeline;
  const choose = (chosen: string) => {
    const speed = SPEEDS.find((one) => String(one) === chosen);
    if (speed !== undefined) dispatch({ kind: 'speed', speed });
  };
  return (
    <select
      className={styles.speed}
      aria-label={words.speed}
      title={words.speed}
      value={state.speed}
      onChange={({ target }) => choose(target.value)}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {words.speeds[speed]}
        </option>
      ))}
    </select>
  );
}

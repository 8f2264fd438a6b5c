import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { SPEEDS } from './controller';
import styles from './PlayControls.module.css';
import type { Timeline } from './useTimeline';

/** Play, pause and speed. Nothing plays until a reader asks for it. */
export function PlayControls({ timeline }: { timeline: Timeline }) {
  const words = useText(timelineText);
  const { state, dispatch } = timeline;
  const chooseSpeed = (chosen: string) => {
    const speed = SPEEDS.find((one) => String(one) === chosen);
    if (speed !== undefined) dispatch({ kind: 'speed', speed });
  };
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.play}
        aria-label={state.playing ? words.pause : words.play}
        onClick={() => dispatch({ kind: 'toggle_play' })}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={state.playing ? 'M3 2h3.5v12H3zM9.5 2H13v12H9.5z' : 'M4 1.8v12.4L14.2 8z'} />
        </svg>
      </button>
      <select
        className={styles.speed}
        aria-label={words.speed}
        title={words.speed}
        value={state.speed}
        onChange={({ target }) => chooseSpeed(target.value)}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {words.speeds[speed]}
          </option>
        ))}
      </select>
    </div>
  );
}

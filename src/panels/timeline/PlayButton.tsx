import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import styles from './PlayButton.module.css';
import type { Timeline } from './useTimeline';

/** Play and pause. Nothing plays until a reader asks for it. */
export function PlayButton({ timeline }: { timeline: Timeline }) {
  const words = useText(timelineText);
  const { state, track, dispatch } = timeline;
  const name = state.playing ? words.pause : words.play;
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={name}
      disabled={track.withFigures.length === 0}
      onClick={() => dispatch({ kind: 'toggle_play' })}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={state.playing ? 'M3 2h3.5v12H3zM9.5 2H13v12H9.5z' : 'M4 1.8v12.4L14.2 8z'} />
      </svg>
    </button>
  );
}

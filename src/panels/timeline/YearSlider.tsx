import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import type { Timeline } from './useTimeline';
import styles from './YearSlider.module.css';

interface YearSliderProps {
  timeline: Timeline;
  /** What is known of the present year, for assistive technology. */
  valueText: string;
}

/** A native slider laid over the ticks; it brings arrows, Home and End with it. */
export function YearSlider({ timeline, valueText }: YearSliderProps) {
  const words = useText(timelineText);
  const { track, state, dispatch } = timeline;
  return (
    <input
      type="range"
      className={styles.slider}
      min={track.first}
      max={track.last}
      step={1}
      value={state.year}
      aria-label={words.slider}
      aria-valuetext={valueText}
      onChange={({ target }) => dispatch({ kind: 'go', year: target.valueAsNumber })}
      onPointerDown={() => dispatch({ kind: 'hold' })}
      onPointerUp={() => dispatch({ kind: 'release' })}
      onPointerCancel={() => dispatch({ kind: 'release' })}
      onKeyDown={(event) => {
        if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
        event.preventDefault();
        dispatch({ kind: 'leap', direction: event.key === 'PageUp' ? 1 : -1 });
      }}
    />
  );
}

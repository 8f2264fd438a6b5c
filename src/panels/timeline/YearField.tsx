import { useId, useState } from 'react';
import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { readYear } from './controller';
import type { Timeline } from './useTimeline';
import styles from './YearField.module.css';

/** The year shown, large; type over it to go to another. */
export function YearField({ timeline }: { timeline: Timeline }) {
  const words = useText(timelineText);
  const { track, state, dispatch } = timeline;
  /** What is being typed; null while the field shows the year. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const message = useId();

  const commit = () => {
    if (typed === null) return;
    const year = readYear(track, typed);
    if (year === undefined) {
      setWrong(typed);
      return;
    }
    leave();
    dispatch({ kind: 'go', year });
  };
  const leave = () => {
    setTyped(null);
    setWrong(null);
  };

  return (
    <div className={styles.field}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        className={styles.year}
        value={typed ?? String(state.year)}
        aria-label={words.year}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : message}
        onFocus={(event) => event.target.select()}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(null);
          // Four digits that name a year need no Enter.
          const year = readYear(track, target.value);
          if (year !== undefined) dispatch({ kind: 'go', year });
        }}
        onBlur={() => (wrong === null ? commit() : leave())}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') leave();
        }}
      />
      {wrong !== null && (
        <p id={message} className={styles.problem} role="alert">
          {words.yearProblem(wrong, track.first, track.last)}
        </p>
      )}
    </div>
  );
}

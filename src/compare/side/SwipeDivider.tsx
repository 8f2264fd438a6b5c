import { useRef } from 'react';
import { sideText } from '../../i18n/side';
import { useText } from '../../state/language';
import styles from './side.module.css';

interface SwipeDividerProps {
  /** Percent of the width that the left map takes. */
  at: number;
  onDrag: (percent: number) => void;
  /** It has come to rest here. */
  onRest: (percent: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};

/** Between two maps that lie over each other: dragged, moved by arrows, or sent to an end. */
export function SwipeDivider({ at, onDrag, onRest }: SwipeDividerProps) {
  const words = useText(sideText);
  const track = useRef<HTMLDivElement>(null);
  const percentAt = (x: number): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return at;
    return within(Math.round((1000 * (x - box.left)) / box.width) / 10);
  };
  const ends = [
    { label: words.onlySecond, percent: 0 },
    { label: words.half, percent: 50 },
    { label: words.onlyFirst, percent: 100 },
  ];
  return (
    <div className={styles.swipe} ref={track}>
      <div
        className={styles.divider}
        style={{ insetInlineStart: `${at}%` }}
        role="slider"
        tabIndex={0}
        aria-label={words.divider}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={at}
        aria-valuetext={words.dividerAt(at)}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          onRest(within(Math.round(at + step)));
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            onDrag(percentAt(event.clientX));
        }}
        onPointerUp={(event) => onRest(percentAt(event.clientX))}
        onPointerCancel={() => onRest(at)}
      >
        <span className={styles.grip} aria-hidden="true" />
      </div>
      <div className={styles.ends}>
        {ends.map(({ label, percent }) => (
          <button key={percent} type="button" onClick={() => onRest(percent)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

function within(percent: number): number {
  return Math.max(0, Math.min(100, percent));
}

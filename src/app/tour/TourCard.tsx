import { type Ref, useId } from 'react';
import { never } from '../../domain/never';
import type { Scene } from '../../domain/scene/scene';
import type { TourLook, TourStop } from '../../domain/scene/tour';
import { tourText } from '../../i18n/tour';
import { useText } from '../../state/language';
import { AreaStop } from './AreaStop';
import { OtherLooks } from './OtherLooks';
import styles from './Tour.module.css';

interface TourCardProps {
  ref: Ref<HTMLDivElement>;
  /** Its top left corner in its room; null until that is known. */
  at: { x: number; y: number } | null;
  scene: Scene;
  stop: TourStop;
  /** From 1. */
  number: number;
  count: number;
  /** On by so many stops; past the last one the tour is over. */
  onGo: (by: 1 | -1) => void;
  onLook: (look: TourLook) => void;
  onEnd: () => void;
}

/** One stop of the tour in words, and the way on, back and out. */
export function TourCard(props: TourCardProps) {
  const { ref, at, scene, stop, number, count, onGo, onLook, onEnd } = props;
  const words = useText(tourText);
  const title = useId();
  const isLast = number === count;
  return (
    <div
      ref={ref}
      id="tour"
      className={styles['card']}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      data-placed={at !== null}
      style={at === null ? {} : { transform: `translate(${at.x}px, ${at.y}px)` }}
    >
      <div className={styles['top']}>
        <p id={title}>{words.title}</p>
        <ol className={styles['dots']} aria-label={words.step(number, count)}>
          {Array.from({ length: count }, (_, index) => (
            <li key={index} data-here={index + 1 === number} />
          ))}
        </ol>
      </div>
      <div aria-live="polite">{contentOf(stop, scene, onLook)}</div>
      {isLast && <p className={styles['small']}>{`${words.select} ${words.again}`}</p>}
      <div className={styles['actions']}>
        {!isLast && (
          <button type="button" className={styles['quiet']} onClick={onEnd}>
            {words.skip}
          </button>
        )}
        <button
          type="button"
          className={styles['quiet']}
          disabled={number === 1}
          onClick={() => onGo(-1)}
        >
          {words.back}
        </button>
        <button type="button" className={styles['on']} onClick={() => onGo(1)}>
          {isLast ? words.done : words.next}
        </button>
      </div>
    </div>
  );
}

function contentOf(stop: TourStop, scene: Scene, onLook: (look: TourLook) => void) {
  switch (stop.kind) {
    case 'area':
      return <AreaStop scene={scene} look={stop.look} item={stop.item} />;
    case 'others':
      return <OtherLooks scene={scene} looks={stop.looks} onLook={onLook} />;
    default:
      return never(stop);
  }
}

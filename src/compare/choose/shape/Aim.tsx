import { useEffect, useRef } from 'react';
import { drawingText } from '../../../i18n/drawing';
import { useOverMap } from '../../../map/MapOverlay';
import type { ScreenPoint } from '../../../map/projecting';
import { useFormat, useText } from '../../../state/language';
import styles from './shape.module.css';
import { stepOf } from './useGrip';

interface AimProps {
  /** Where it stands, in pixels. */
  at: ScreenPoint;
  /** Seen by whoever uses it: a mouse has a crosshair of its own. */
  shown: boolean;
  /** The arrow keys ask for it to move. */
  onNudge: (by: ScreenPoint) => void;
  /** The place below it is meant. */
  onTake: () => void;
}

/**
 * A crosshair for hands that have no mouse. It moves by the arrow keys, and Enter takes the place
 * below it; a finger moves the map under it instead.
 */
export function Aim({ at, shown, onNudge, onTake }: AimProps) {
  const words = useText(drawingText);
  const format = useFormat();
  const { map } = useOverMap();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button
      ref={element}
      type="button"
      className={styles.aim}
      data-shown={shown}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      aria-label={words.aim(format.place(map.unproject(at)))}
      onClick={onTake}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === null) return;
        event.preventDefault();
        onNudge({ x: 2 * step.x, y: 2 * step.y });
      }}
    />
  );
}

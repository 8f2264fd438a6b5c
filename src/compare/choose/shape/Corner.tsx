import { useId } from 'react';
import type { LonLat } from '../../../domain/geography/distance';
import { drawingText } from '../../../i18n/drawing';
import { useFormat, useText } from '../../../state/language';
import styles from './shape.module.css';
import { useGrip } from './useGrip';

interface CornerProps {
  place: LonLat;
  /** From 1. */
  number: number;
  of: number;
  onMove: (to: LonLat) => void;
  onDone: () => void;
  onRemove: () => void;
  /** Pressing it closes the region. */
  onClose?: (() => void) | undefined;
}

/** A corner of a region, on the map. */
export function Corner({ place, number, of, onMove, onDone, onRemove, onClose }: CornerProps) {
  const words = useText(drawingText);
  const format = useFormat();
  const hint = useId();
  const grip = useGrip({ place, onMove, onDone, onPress: onClose });
  const name = words.corner(number, of, format.place(place));
  return (
    <>
      <button
        {...grip}
        type="button"
        className={styles.corner}
        data-closes={onClose !== undefined}
        aria-label={onClose === undefined ? name : `${name}, ${words.closes}`}
        aria-describedby={hint}
        onKeyDown={(event) => {
          grip.onKeyDown(event);
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          event.stopPropagation();
          onRemove();
        }}
      />
      <span id={hint} hidden>
        {words.cornerKeys}
      </span>
    </>
  );
}

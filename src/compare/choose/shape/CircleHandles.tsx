import { useId, useState } from 'react';
import { type CircleChoice, MOST_KILOMETRES } from '../../../domain/choice/choice';
import { keptPlace } from '../../../domain/choice/draft';
import { placeAt } from '../../../domain/choice/shape';
import { bearingBetween, distanceBetween } from '../../../domain/geography/distance';
import { drawingText } from '../../../i18n/drawing';
import { draw, finishDrawing } from '../../../state/drawing';
import { useFormat, useText } from '../../../state/language';
import styles from './shape.module.css';
import { useGrip } from './useGrip';

/** A hundred metres: finer than the boundaries are good to. */
const LEAST_KILOMETRES = 0.1;
const EAST = 90;

/** The centre and the rim of a circle, to be moved. */
export function CircleHandles({ circle }: { circle: CircleChoice }) {
  const words = useText(drawingText);
  const format = useFormat();
  const hint = useId();
  const centre = useGrip({
    place: circle.centre,
    onMove: (to) => draw({ ...circle, centre: keptPlace(to) }),
    onDone: () => finishDrawing('replace'),
  });
  return (
    <div role="application" aria-label={words.handles}>
      <Rim circle={circle} />
      <button
        {...centre}
        type="button"
        className={styles.corner}
        data-centre
        aria-label={words.centreAt(format.place(circle.centre))}
        aria-describedby={hint}
      />
      <span id={hint} hidden>
        {words.centreKeys}
      </span>
    </div>
  );
}

/** The rim, taken anywhere that the hand has dragged it to; a slider to the keyboard. */
function Rim({ circle }: { circle: CircleChoice }) {
  const words = useText(drawingText);
  const format = useFormat();
  const { centre, kilometres } = circle;
  const [bearing, setBearing] = useState(EAST);
  const widen = (to: number) => {
    const kept = Math.min(MOST_KILOMETRES, Math.max(LEAST_KILOMETRES, Number(to.toFixed(1))));
    draw({ ...circle, kilometres: kept });
  };
  const rim = useGrip({
    place: placeAt(centre, kilometres, bearing),
    onMove: (to) => {
      setBearing(bearingBetween(centre, to));
      widen(distanceBetween(centre, to));
    },
    onDone: () => finishDrawing('replace'),
  });
  return (
    <div
      {...rim}
      role="slider"
      tabIndex={0}
      className={styles.rim}
      aria-label={words.radius}
      aria-valuemin={LEAST_KILOMETRES}
      aria-valuemax={MOST_KILOMETRES}
      aria-valuenow={kilometres}
      aria-valuetext={`${format.number(kilometres)}\u00a0km`}
      onKeyDown={(event) => {
        const by = kilometresOf(event.key, kilometres);
        if (by === null) return;
        event.preventDefault();
        widen(kilometres + by);
      }}
      onKeyUp={() => finishDrawing('replace')}
      onBlur={() => finishDrawing('replace')}
    />
  );
}

/** By how much a key widens a circle; null for keys that don't. */
function kilometresOf(key: string, kilometres: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return 10;
    case 'PageDown':
      return -10;
    case 'Home':
      return LEAST_KILOMETRES - kilometres;
    case 'End':
      return MOST_KILOMETRES - kilometres;
    default:
      return null;
  }
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FEWEST_CORNERS } from '../../../domain/choice/choice';
import { type Draft, keptPlace, withoutCorner } from '../../../domain/choice/draft';
import type { LonLat } from '../../../domain/geography/distance';
import { useOverMap } from '../../../map/MapOverlay';
import type { ScreenPoint } from '../../../map/projecting';
import { cancelDrawing, draw, finishDrawing, placeOnMap, undoPlace } from '../../../state/drawing';
import { Aim } from './Aim';
import { Band } from './Band';
import { Corner } from './Corner';
import { DrawBar } from './DrawBar';
import { useAim } from './useAim';

interface PlacingProps {
  draft: Draft;
  /** The map's own room. */
  around: HTMLElement;
}

/** A place as near as this to a corner means that corner. CSS pixels. */
const NEAR = 8;

/** Drawing: corner after corner, or the centre of a circle, by mouse, by touch and by keyboard. */
export function Placing({ draft, around }: PlacingProps) {
  const { map } = useOverMap();
  const bar = useRef<HTMLDivElement>(null);
  const { at, nudge } = useAim({
    width: around.clientWidth,
    height: around.clientHeight,
    bar: () => bar.current?.offsetHeight ?? 0,
  });
  const [byKeys, setByKeys] = useState(false);
  /** Where the next place would be, as far as a mouse or the arrow keys tell. */
  const [tip, setTip] = useState<ScreenPoint | null>(null);
  const corners = draft.kind === 'polygon' ? draft.corners : [];
  const canClose = corners.length >= FEWEST_CORNERS;

  const isNear = (corner: LonLat | undefined, point: ScreenPoint) => {
    if (corner === undefined) return false;
    const { x, y } = map.project(corner);
    return Math.hypot(x - point.x, y - point.y) < NEAR;
  };
  // The last corner again, or the first, closes: as a double click does.
  const takeAim = () => {
    const isAgain = isNear(corners.at(-1), at);
    if (canClose && (isAgain || isNear(corners[0], at))) finishDrawing();
    else if (!isAgain) placeOnMap(map.unproject(at));
  };

  usePointer(around, (point) => {
    setByKeys(false);
    setTip(point);
  });
  useKeys(canClose);

  return (
    <>
      <Band draft={draft} tip={tip} />
      {draft.kind === 'polygon' &&
        corners.map((corner, place) => (
          <Corner
            key={`corner ${place}`}
            place={corner}
            number={place + 1}
            of={corners.length}
            onMove={(to) => {
              const moved = corners.map((one, other) => (other === place ? keptPlace(to) : one));
              draw({ ...draft, corners: moved });
            }}
            onDone={() => undefined}
            onRemove={() => draw(withoutCorner(draft, place))}
            onClose={
              canClose && (place === 0 || place === corners.length - 1)
                ? () => finishDrawing()
                : undefined
            }
          />
        ))}
      <Aim
        at={at}
        shown={byKeys}
        onNudge={(by) => {
          setByKeys(true);
          setTip(nudge(by));
        }}
        onTake={takeAim}
      />
      <DrawBar draft={draft} byKeys={byKeys} onHere={takeAim} ref={bar} />
    </>
  );
}

/** Tells where a mouse is over the map; a finger is nowhere until it taps. */
function usePointer(around: HTMLElement, onPoint: (point: ScreenPoint | null) => void): void {
  const point = useEffectEvent(onPoint);
  useEffect(() => {
    const move = ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'mouse') return;
      const { left, top } = around.getBoundingClientRect();
      point({ x: clientX - left, y: clientY - top });
    };
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') point(null);
    };
    around.addEventListener('pointermove', move);
    around.addEventListener('pointerleave', leave);
    return () => {
      around.removeEventListener('pointermove', move);
      around.removeEventListener('pointerleave', leave);
    };
  }, [around]);
}

/** The keys that hold wherever the focus is. */
function useKeys(canClose: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    const isOn = (selector: string) => target instanceof Element && target.matches(selector);
    if (isOn('input, select, textarea')) return;
    if (key === 'Escape') cancelDrawing();
    else if (key === 'Backspace') undoPlace();
    // A button has its own answer to Enter.
    else if (key === 'Enter' && canClose && !isOn('button, a, summary')) finishDrawing();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

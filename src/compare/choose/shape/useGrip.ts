import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { LonLat } from '../../../domain/geography/distance';
import { useOverMap } from '../../../map/MapOverlay';
import type { ScreenPoint } from '../../../map/projecting';

interface GripOptions {
  place: LonLat;
  /** On its way, with each movement. */
  onMove: (to: LonLat) => void;
  /** Let go where it is. */
  onDone: () => void;
  /** Pressed without being moved. */
  onPress?: (() => void) | undefined;
}

/** A hand that trembles doesn't drag. CSS pixels. */
const TREMBLE = 3;

interface Held {
  /** Between where it was taken and where it stands, in pixels. */
  apart: ScreenPoint;
  from: ScreenPoint;
  moved: boolean;
}

/**
 * A point on the map that is moved by mouse, by touch and by the arrow keys alike.
 * @returns attributes for the element that stands for it
 */
export function useGrip({ place, onMove, onDone, onPress }: GripOptions) {
  const { map } = useOverMap();
  const at = map.project(place);
  const held = useRef<Held | null>(null);
  const dragged = useRef(false);
  const nudged = useRef(false);
  const settle = () => {
    if (nudged.current) onDone();
    nudged.current = false;
  };
  return {
    style: { transform: `translate(${at.x}px, ${at.y}px)` },
    onPointerDown: ({ button, clientX: x, clientY: y, currentTarget, pointerId }: PointerEvent) => {
      if (button !== 0) return;
      currentTarget.setPointerCapture(pointerId);
      dragged.current = false;
      held.current = { from: { x, y }, apart: { x: at.x - x, y: at.y - y }, moved: false };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (held.current === null) return;
      const { from, apart } = held.current;
      held.current.moved ||= Math.hypot(clientX - from.x, clientY - from.y) > TREMBLE;
      if (!held.current.moved) return;
      onMove(map.unproject({ x: clientX + apart.x, y: clientY + apart.y }));
    },
    onLostPointerCapture: () => {
      dragged.current = held.current?.moved === true;
      held.current = null;
      if (dragged.current) onDone();
    },
    onClick: () => {
      if (!dragged.current) onPress?.();
      dragged.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null) return;
      event.preventDefault();
      nudged.current = true;
      onMove(map.unproject({ x: at.x + step.x, y: at.y + step.y }));
    },
    // The address is written when the key is let go, not with each of its repetitions.
    onKeyUp: settle,
    onBlur: settle,
  };
}

const STEP = 4;
const LEAP = 32;

/** How far a key moves something, in pixels; null for keys that move nothing. */
export function stepOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>) {
  const step = shiftKey ? LEAP : STEP;
  switch (key) {
    case 'ArrowLeft':
      return { x: -step, y: 0 };
    case 'ArrowRight':
      return { x: step, y: 0 };
    case 'ArrowUp':
      return { x: 0, y: -step };
    case 'ArrowDown':
      return { x: 0, y: step };
    default:
      return null;
  }
}

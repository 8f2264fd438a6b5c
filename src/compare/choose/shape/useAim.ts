import { useState } from 'react';
import type { Covered } from '../../../map/camera';
import { useOverMap } from '../../../map/MapOverlay';
import type { ScreenPoint } from '../../../map/projecting';

/** Room between the crosshair and the panels, in pixels. */
const EDGE = 16;

/** The room that the map has, in pixels. */
interface Room {
  width: number;
  height: number;
  /** How far the bar reaches down into it now. */
  bar: () => number;
}

/**
 * Where the crosshair stands on the screen: in the middle of what no panel covers, until it is
 * moved; where it would leave that, the map moves instead.
 */
export function useAim(room: Room) {
  const { map, covered } = useOverMap();
  const [moved, setMoved] = useState<ScreenPoint | null>(null);
  const at = moved ?? middleOf(covered, room);
  const nudge = (by: ScreenPoint) => {
    const wanted = { x: at.x + by.x, y: at.y + by.y };
    const reached = within(wanted, covered, room);
    const beyond = { x: wanted.x - reached.x, y: wanted.y - reached.y };
    if (beyond.x !== 0 || beyond.y !== 0) map.panBy?.(beyond);
    setMoved(reached);
    return reached;
  };
  return { at, nudge };
}

function within({ x, y }: ScreenPoint, covered: Covered, room: Room): ScreenPoint {
  const [left, right] = [covered.left + EDGE, room.width - covered.right - EDGE];
  const [top, bottom] = [covered.top + room.bar() + EDGE, room.height - covered.bottom - EDGE];
  return {
    x: Math.max(left, Math.min(right, x)),
    y: Math.max(top, Math.min(bottom, y)),
  };
}

function middleOf(covered: Covered, { width, height }: Room): ScreenPoint {
  return {
    x: (covered.left + width - covered.right) / 2,
    y: (covered.top + height - covered.bottom) / 2,
  };
}

import type { ReactElement } from 'react';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { MAP_LIMITS } from '../domain/camera';
import type { Covered } from './camera';
import type { Projecting } from './projecting';

/** The map that something lies over. */
interface OverMap {
  map: Projecting;
  /** Where two of its corners lie on the screen, and with them every other place. */
  lie: string;
  /** Edges that panels cover, in pixels. */
  covered: Covered;
}

const OverMapContext = createContext<OverMap | null>(null);

/**
 * The map below; another object each time that it has moved.
 * @throws Error where a component lies over no map
 */
export function useOverMap(): OverMap {
  const over = useContext(OverMapContext);
  if (over === null) throw new Error('useOverMap needs a map below');
  return over;
}

interface MapOverlayProps {
  map: Projecting;
  covered: Covered;
  children: ReactElement;
}

/** Draws what lies over a map again within the very frame in which the map moves. */
export function MapOverlay({ map, covered, children }: MapOverlayProps) {
  const subscribe = useCallback((listener: () => void) => map.onMoved(listener), [map]);
  const lie = useSyncExternalStore(subscribe, () => lieOf(map));
  const over = useMemo(() => ({ map, lie, covered }), [map, lie, covered]);
  return <OverMapContext value={over}>{children}</OverMapContext>;
}

function lieOf(map: Projecting): string {
  const [west, south, east, north] = MAP_LIMITS;
  const corners = [map.project([west, north]), map.project([east, south])];
  return corners.map(({ x, y }) => `${x} ${y}`).join(' ');
}

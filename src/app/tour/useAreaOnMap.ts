import type { Position } from 'geojson';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { pathOf } from '../../domain/geography/projection';
import type { AreaCode } from '../../domain/units';
import { useOverMap } from '../../map/MapOverlay';
import type { ScreenPoint } from '../../map/projecting';
import { useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { type Box, overlap } from './cardPlace';
import { boxAround, largestOf, ringsOf } from './rings';

/** An area as it lies on the map, in CSS pixels. */
export interface AreaOnMap {
  /** Its outline as the `d` of an SVG path. */
  path: string;
  box: Box;
  /** The corners of its largest part. */
  corners: readonly ScreenPoint[];
}

/**
 * Follows an area as the map moves. One that isn't in the free part of the map is brought there, by
 * showing the whole province.
 * @param code null for no area
 * @param free the part of the screen that nothing covers
 */
export function useAreaOnMap(code: AreaCode | null, free: Box | null): AreaOnMap | null {
  const { layers } = useResources();
  const over = useOverMap();
  const area = useMemo(() => {
    const rings = code === null ? [] : ringsOf(code, layers);
    if (rings.length === 0) return null;
    // The map is another object each time that it has moved.
    const { map } = over;
    const project = (longitude: number, latitude: number): [number, number] => {
      const { x, y } = map.project([longitude, latitude]);
      return [x, y];
    };
    const onMap = (ring: readonly Position[]) =>
      ring.map(([longitude = NaN, latitude = NaN]) => map.project([longitude, latitude]));
    return {
      path: pathOf(rings, { project }, true),
      box: boxAround(rings.flatMap(onMap)),
      corners: onMap(largestOf(rings)),
    };
  }, [code, layers, over]);
  const bring = useEffectEvent(() => {
    if (area === null || free === null) return;
    const { box } = area;
    const isSeen = overlap(box, free) > 0.9 * box.width * box.height;
    if (!isSeen) useAtlas.getState().flyTo(null);
  });
  const isKnown = area !== null && free !== null;
  useEffect(() => {
    if (isKnown) bring();
  }, [code, isKnown]);
  return area;
}

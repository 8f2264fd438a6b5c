import { useMemo } from 'react';
import { useOverMap } from '../../map/MapOverlay';
import { useResources } from '../../state/resources';
import type { Box } from './cardPlace';
import { boxAround, ringsOf } from './rings';

/** Where the districts lie on the map: what is there had better stay seen. */
export function useDistrictBoxes(): readonly Box[] {
  const { layers } = useResources();
  const over = useOverMap();
  const bounds = useMemo(
    () =>
      layers.districts.features.map(({ properties }) => {
        const points = ringsOf(properties.code, layers).flat();
        return boxAround(points.map(([x = NaN, y = NaN]) => ({ x, y })));
      }),
    [layers],
  );
  return useMemo(() => {
    // The map is another object each time that it has moved.
    const { map } = over;
    return bounds.map(({ x, y, width, height }) =>
      boxAround([map.project([x, y]), map.project([x + width, y + height])]),
    );
  }, [bounds, over]);
}

import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { type TourLook, tourStops } from '../../domain/scene/tour';
import { useResources } from '../../state/resources';
import { useScene } from '../../state/useScene';
import { cardPlace } from './cardPlace';
import { largestOf, ringsOf, sizeOfRing } from './rings';
import { TourCard } from './TourCard';
import { TourSpotlight } from './TourSpotlight';
import { useAreaOnMap } from './useAreaOnMap';
import { useBox } from './useBox';
import { useDistrictBoxes } from './useDistrictBoxes';
import { useEndings } from './useEndings';

/**
 * Shows on the map itself what its looks mean, an area at a time. It lies over the map; nothing else
 * waits for it.
 * @param room the part of the screen that nothing covers: the card stands there
 */
export function Tour({ room }: { room: HTMLElement | null }) {
  const scene = useScene();
  const { layers } = useResources();
  const stops = useMemo(
    () => tourStops(scene, (code) => sizeOfRing(largestOf(ringsOf(code, layers)))),
    [scene, layers],
  );
  const [at, setAt] = useState<TourLook | 'others' | null>(null);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const found = stops.findIndex((stop) => at === (stop.kind === 'area' ? stop.look : 'others'));
  const index = Math.max(found, 0);
  const stop = stops[index];
  const free = useBox(room);
  const size = useBox(card);
  const finish = useEndings(card, free !== null && size !== null);
  const districts = useDistrictBoxes();
  const area = useAreaOnMap(stop?.kind === 'area' ? stop.item.unit.code : null, free);
  if (room === null || stop === undefined) return null;
  const goTo = (to: number) => {
    const next = stops[to];
    if (next === undefined) finish();
    else setAt(next.kind === 'area' ? next.look : 'others');
  };
  const place =
    free === null || size === null ? null : cardPlace(free, area?.box ?? null, districts, size);
  return (
    <>
      {area !== null && (
        <TourSpotlight
          area={area}
          card={size === null || place === null ? null : { ...size, ...place }}
        />
      )}
      {createPortal(
        <TourCard
          ref={setCard}
          at={place === null || free === null ? null : { x: place.x - free.x, y: place.y - free.y }}
          scene={scene}
          stop={stop}
          number={index + 1}
          count={stops.length}
          onGo={(by) => goTo(index + by)}
          onLook={setAt}
          onEnd={finish}
        />,
        room,
      )}
    </>
  );
}

import { useEffect, useEffectEvent } from 'react';
import type { Theme } from '../domain/colours';
import { useIsPlacing } from '../state/drawing';
import { useAtlas } from '../state/store';
import type { AtlasMap } from './AtlasMap';
import type { Covered } from './camera';
import { readPalette } from './palette';
import type { MapPicture } from './picture';
import { useTypeScale } from './typeScale';

interface MapState {
  picture: MapPicture;
  language: 'vi' | 'en';
  theme: Theme;
  padding: Covered;
}

/** Tells the map whatever changes in the store, each change by itself. */
export function useMapState(map: AtlasMap | null, state: MapState): void {
  const { picture, language, theme } = state;
  const { top, right, bottom, left, unseen = 0 } = state.padding;
  const units = useAtlas((atlas) => atlas.view.units);
  const camera = useAtlas((atlas) => atlas.view.camera);
  const hovered = useAtlas((atlas) => atlas.hovered);
  const flight = useAtlas((atlas) => atlas.flight);
  const placing = useIsPlacing();
  const typeScale = useTypeScale();
  const flies = useAtlas((atlas) => atlas.view.story !== null);
  const go = useEffectEvent(() => map?.setCamera(camera, flies));

  useEffect(() => map?.setPalette(readPalette(document.documentElement)), [map, theme]);
  useEffect(() => map?.setPicture(picture), [map, picture]);
  useEffect(() => map?.setLanguage(language), [map, language]);
  useEffect(() => map?.setTypeScale(typeScale), [map, typeScale]);
  useEffect(() => map?.setSelection(units), [map, units]);
  useEffect(() => map?.setHovered(hovered), [map, hovered]);
  useEffect(
    () => map?.setPadding({ top, right, bottom, left, unseen }),
    [map, top, right, bottom, left, unseen],
  );
  useEffect(() => go(), [map, camera]);
  useEffect(() => map?.setPlacing(placing), [map, placing]);
  useEffect(() => {
    if (flight !== null) map?.flyTo(flight.area);
  }, [map, flight]);
}

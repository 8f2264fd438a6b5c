import type { CSSProperties, ReactElement } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Camera } from '../domain/camera';
import { mapText } from '../i18n/map';
import { placeOnMap } from '../state/drawing';
import { useLanguage } from '../state/language';
import { useFacts, useResources } from '../state/resources';
import { type Fallback, useAtlas } from '../state/store';
import { useTheme } from '../state/theme';
import { AtlasMap } from './AtlasMap';
import type { Covered } from './camera';
import { MapFurniture } from './MapFurniture';
import { MapOverlay } from './MapOverlay';
import { MapTooltip } from './MapTooltip';
import styles from './MapView.module.css';
import { readPalette } from './palette';
import type { MapPicture } from './picture';
import type { Scale } from './scale';
import type { Together } from './together';
import { place } from './tooltipPlace';
import { useMapState } from './useMapState';

interface WebglMapProps {
  picture: MapPicture;
  padding: Covered;
  together: Together | undefined;
  bare: boolean;
  onPainted: (picture: MapPicture) => void;
  onFailed: (why: Fallback) => void;
  /** What lies over the map and moves with it. */
  children: ReactElement | undefined;
}

/** Whether the browser gives WebGL 2, as the map needs it; asked only where the map has failed. */
function hasWebgl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Binds the one map to the store: what changes there is told to it, and what it tells goes back. */
export function WebglMap(props: WebglMapProps) {
  const { picture, padding, together, bare, onPainted, onFailed, children } = props;
  const { layers } = useResources();
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const container = useRef<HTMLDivElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [scale, setScale] = useState<Scale | null>(null);

  const leading = useEffectEvent((camera: Camera) => {
    if (map !== null) together?.moved(map, camera);
  });

  const create = useEffectEvent((element: HTMLElement): AtlasMap | null => {
    const { view, hover, select, flyTo, change } = useAtlas.getState();
    try {
      return new AtlasMap(element, {
        layers,
        units: facts.registry.units,
        places: facts.file.places,
        palette: readPalette(element),
        language,
        camera: view.camera,
        padding,
        // Maps beside each other keep to one scale, whatever their sizes.
        fits: together === undefined,
        ...(view.embed ? { gestures: mapText[language].gestures } : {}),
        events: {
          onHover: (code, at) => {
            place(tooltip.current, at);
            hover(code);
          },
          onSelect: select,
          onEnter: (code) => {
            select(code);
            flyTo(code);
          },
          onPlace: placeOnMap,
          onCamera: (camera) => change({ camera }, 'replace'),
          onScale: (next) => setScale(next),
          onMoving: (now) => leading(now),
          onPainted,
          onLost: () => onFailed('lostWebgl'),
        },
      });
    } catch (error) {
      console.info('The map is drawn as SVG:', error);
      onFailed(hasWebgl() ? 'failedMap' : 'withoutWebgl');
      return null;
    }
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const created = create(element);
    setMap(created);
    return () => {
      created?.destroy();
      setMap(null);
    };
  }, []);

  useEffect(() => (map === null ? undefined : together?.join(map)), [map, together]);
  useMapState(map, { picture, language, theme, padding });

  const beside: CSSProperties & Record<'--left', string> = { '--left': `${padding.left}px` };
  return (
    <>
      <div className={styles.canvas} ref={container} style={beside} />
      {map !== null && children !== undefined && (
        <MapOverlay map={map} covered={padding}>
          {children}
        </MapOverlay>
      )}
      <MapTooltip picture={picture} ref={tooltip} />
      {!bare && (
        <MapFurniture padding={padding} scale={scale} onZoom={(steps) => map?.zoomBy(steps)} />
      )}
    </>
  );
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AtlasMap } from '../../map/AtlasMap';
import { presentText } from '../../i18n/present';
import { readPalette } from '../../map/palette';
import type { MapPicture } from '../../map/picture';
import type { Scale } from '../../map/scale';
import { SvgMap } from '../../map/SvgMap';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './paper.module.css';
import { PAPER_PIXEL_RATIO } from './sheet';

/** A map drawn for paper. */
export type PaperDrawing =
  | { kind: 'drawing' }
  | { kind: 'drawn'; address: string; pixelRatio: number }
  /** Without WebGL: in lines, which need no dots. */
  | { kind: 'lines' };

interface PaperMapProps {
  picture: MapPicture;
  /** CSS pixels. */
  width: number;
  height: number;
  /** One of many: no browser has a graphics context for each. */
  inLines: boolean;
  /** Without the arrow to the north, which another map has. */
  bare: boolean;
  onDrawing: (drawing: PaperDrawing) => void;
}

const EDGE = 6;
const PADDING = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const nothing = () => undefined;

/** A map of a sheet: drawn once, in the dots of a printer, and kept as a picture. */
export function PaperMap({ picture, width, height, inLines, bare, onDrawing }: PaperMapProps) {
  const { layers } = useResources();
  const facts = useFacts();
  const language = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const camera = useAtlas((state) => state.view.camera);
  const units = useAtlas((state) => state.view.units);
  const words = useText(presentText);
  const format = useFormat();
  const [failed, setFailed] = useState(false);
  const [drawn, setDrawn] = useState<{ address: string; scale: Scale } | null>(null);
  const tell = useEffectEvent(onDrawing);
  const asLines = inLines || failed;

  useEffect(() => {
    const element = container.current;
    if (element === null || asLines) return;
    let wanted = true;
    let address: string | null = null;
    let scale: Scale = { kilometres: 0, width: 0 };
    const giveUp = (error: unknown) => {
      console.info('The map is printed as SVG:', error);
      setFailed(true);
      tell({ kind: 'lines' });
    };
    let map: AtlasMap;
    try {
      map = new AtlasMap(element, {
        layers,
        units: facts.registry.units,
        places: facts.file.places,
        palette: readPalette(element),
        language,
        camera,
        padding: PADDING,
        pixelRatio: PAPER_PIXEL_RATIO,
        events: {
          onHover: nothing,
          onSelect: nothing,
          onEnter: nothing,
          onPlace: nothing,
          onCamera: nothing,
          onMoving: nothing,
          onPainted: nothing,
          onScale: (next) => {
            scale = next;
          },
          onLost: () => giveUp('the context was lost'),
        },
      });
    } catch (error) {
      giveUp(error);
      return;
    }
    tell({ kind: 'drawing' });
    map.setPicture(picture);
    map.setSelection(units);
    map.snapshot().then(({ image, pixelRatio }) => {
      if (!wanted) return;
      address = URL.createObjectURL(image);
      setDrawn({ address, scale });
      tell({ kind: 'drawn', address, pixelRatio });
    }, giveUp);
    return () => {
      wanted = false;
      map.destroy();
      setDrawn(null);
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [picture, width, height, layers, facts, language, camera, units, asLines]);

  return (
    <figure className={styles.map} style={{ width, height }}>
      {asLines ? (
        <SvgMap picture={picture} padding={PADDING} bare onPainted={nothing} />
      ) : (
        <div className={styles.canvas} ref={container} inert />
      )}
      {drawn !== null && <img className={styles.image} src={drawn.address} alt={picture.label} />}
      {!bare && (
        <figcaption className={styles.furniture}>
          <span className={styles.north}>
            <svg width="14" height="20" viewBox="0 0 14 20" aria-hidden="true">
              <path d="M7 1 13 19 7 15 1 19Z" />
            </svg>
            <span>{words.north}</span>
          </span>
          {drawn !== null && (
            <span
              className={styles.scale}
              aria-label={words.scale(format.kilometres(drawn.scale.kilometres))}
            >
              <i style={{ width: `${drawn.scale.width}px` }} />
              <span translate="no">{format.kilometres(drawn.scale.kilometres)}</span>
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

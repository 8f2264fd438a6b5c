import type { ReactElement } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { PROVINCE_BOUNDS } from '../domain/camera';
import { equirectangular, pathOf } from '../domain/geography/projection';
import { placeOnMap, useIsPlacing } from '../state/drawing';
import { useResources } from '../state/resources';
import { useAtlas } from '../state/store';
import type { Covered } from './camera';
import { MapFurniture } from './MapFurniture';
import { MapOverlay } from './MapOverlay';
import { MapTooltip } from './MapTooltip';
import { markedPlaces } from './marks';
import type { MapPicture } from './picture';
import { patternIds } from './patternIds';
import { SvgArea } from './SvgArea';
import styles from './SvgMap.module.css';
import { SvgMarks } from './SvgMarks';
import { marksThatFit } from './svgMarks';
import { SvgNames } from './SvgNames';
import { SvgPatterns } from './SvgPatterns';
import { svgPaths } from './svgPaths';
import { svgProjecting } from './svgProjecting';
import { place } from './tooltipPlace';
import { useSvgScale } from './useSvgScale';

interface SvgMapProps {
  picture: MapPicture;
  padding: Covered;
  /** Without credits, which another map beside it has. */
  bare: boolean;
  onPainted: (picture: MapPicture) => void;
  /** What lies over the map. */
  children?: ReactElement | undefined;
}

const WIDTH = 1000;
/** Room for the outlines of what lies at the edge. */
const EDGE = 10;

/** The same choropleth without WebGL: whole province, same colours, same answers to the pointer. */
export function SvgMap({ picture, padding, bare, onPainted, children }: SvgMapProps) {
  const { layers } = useResources();
  const tooltip = useRef<HTMLDivElement>(null);
  const drawing = useId();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const placing = useIsPlacing();
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  const hovered = useAtlas((state) => state.hovered);
  const units = useAtlas((state) => state.view.units);
  const projection = useMemo(() => equirectangular(PROVINCE_BOUNDS, WIDTH), []);
  const paths = useMemo(() => svgPaths(layers, projection), [layers, projection]);
  const map = useMemo(
    () => (svg === null || frame === null ? null : svgProjecting(svg, frame, projection)),
    [svg, frame, projection],
  );
  const [width, height] = [projection.width + 2 * EDGE, projection.height + 2 * EDGE];
  const scale = useSvgScale(svg, width, height);
  const { level, paints, lit, shape } = picture;
  const region = shape === undefined ? null : pathOf([[...shape.rim]], projection, true);
  const patterns = patternIds(drawing, paints.values());
  const areas = level === 'commune' ? paths.communes : paths.districts;
  const marked = useMemo(() => markedPlaces(layers, picture), [layers, picture]);
  const marks = marksThatFit(marked, projection, scale);
  const outlined = [...units, ...(hovered === null ? [] : [hovered])];

  useEffect(() => {
    const painted = requestAnimationFrame(() => onPainted(picture));
    return () => cancelAnimationFrame(painted);
  }, [picture, onPainted]);

  const { top, right, bottom, left } = padding;
  return (
    <>
      <div
        className={styles.frame}
        ref={setFrame}
        style={{ padding: `${top}px ${right}px ${bottom}px ${left}px` }}
      >
        <svg
          className={placing ? `${styles.map ?? ''} ${styles.placing ?? ''}` : styles.map}
          ref={setSvg}
          viewBox={`${-EDGE} ${-EDGE} ${width} ${height}`}
          role="img"
          aria-label={picture.label}
          onPointerLeave={() => hover(null)}
          onPointerMove={(event) => {
            const box = tooltip.current?.parentElement?.getBoundingClientRect();
            const [x, y] = [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
            place(tooltip.current, { x, y });
          }}
          onClick={({ target, currentTarget, clientX, clientY }) => {
            const box = frame?.getBoundingClientRect();
            if (placing && map !== null && box !== undefined) {
              placeOnMap(map.unproject({ x: clientX - box.left, y: clientY - box.top }));
            } else if (target === currentTarget) select(null);
          }}
        >
          <SvgPatterns ids={patterns} scale={1 / scale} />
          <path className={styles.land} d={paths.land} />
          {region !== null && <path className={styles.inside} d={region} />}
          {[...areas].map(([code, d]) => {
            const paint = paints.get(code);
            return paint === undefined ? null : (
              <SvgArea
                key={code}
                code={code}
                d={d}
                paint={paint}
                patterns={patterns}
                faded={lit !== null && !lit.has(code)}
              />
            );
          })}
          {level === 'commune' && <path className={styles.hairline} d={paths.communeBorders} />}
          <path className={styles.border} d={paths.districtBorders} />
          <path className={styles.outline} d={paths.outline} />
          {region !== null && (
            <g className={styles.region}>
              <path className={styles.casing} d={region} />
              <path className={styles.line} d={region} />
            </g>
          )}
          {outlined.map((code) => {
            const d = paths.districts.get(code) ?? paths.communes.get(code);
            return (
              <g key={code} className={units.includes(code) ? styles.selected : styles.hovered}>
                <path className={styles.casing} d={d} />
                <path className={styles.line} d={d} />
              </g>
            );
          })}
          <SvgMarks marks={marks} scale={scale} />
          <SvgNames projection={projection} scale={scale} discs={marks} />
        </svg>
      </div>
      {map !== null && children !== undefined && (
        <MapOverlay map={map} covered={padding}>
          {children}
        </MapOverlay>
      )}
      <MapTooltip picture={picture} ref={tooltip} />
      {!bare && <MapFurniture padding={padding} scale={null} />}
    </>
  );
}

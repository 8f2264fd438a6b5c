import type { Projection } from '../domain/geography/projection';
import { useFacts, useResources } from '../state/resources';
import { useAtlas } from '../state/store';
import styles from './SvgMap.module.css';
import { belowDiscs, type Disc, namesThatFit } from './svgNames';

interface SvgNamesProps {
  projection: Projection;
  /** CSS pixels to a unit of the drawing. */
  scale: number;
  /** What names make room for. */
  discs: readonly Disc[];
}

/** In the root's size of type. */
const SIZE = 0.75;
const USUAL = 16;
/** CSS pixels to a unit: on smaller maps names would be all there is to see. */
const SMALLEST = 0.22;

/** The districts' names, as many as have room: a selected one first, then those with the largest
 * area. */
export function SvgNames({ projection, scale, discs }: SvgNamesProps) {
  const { layers } = useResources();
  const { registry, file } = useFacts();
  const units = useAtlas((state) => state.view.units);
  if (scale < SMALLEST) return null;
  const importance = (code: string) =>
    units.includes(code) ? Infinity : (file.geography[code]?.areaKm2 ?? 0);
  const names = registry.ofLevel('district').flatMap(({ code, name }) => {
    const point = layers.labels[code];
    if (point === undefined) return [];
    const [x, y] = projection.project(point[0], point[1]);
    return [{ code, name, x, y }];
  });
  names.sort((one, two) => importance(two.code) - importance(one.code));
  const size = (SIZE * USUAL) / scale;
  return namesThatFit(belowDiscs(names, discs, size), size).map(({ code, name, x, y }) => (
    <text
      translate="no"
      key={code}
      className={styles.label}
      style={{ fontSize: `${SIZE / scale}rem`, strokeWidth: 2.4 / scale }}
      x={x}
      y={y}
    >
      {name}
    </text>
  ));
}

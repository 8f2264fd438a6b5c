import { FEWEST_CORNERS } from '../../../domain/choice/choice';
import type { Draft } from '../../../domain/choice/draft';
import { shapeOf } from '../../../domain/choice/shape';
import { useOverMap } from '../../../map/MapOverlay';
import type { Projecting, ScreenPoint } from '../../../map/projecting';
import styles from './shape.module.css';

interface BandProps {
  draft: Draft;
  /** Where the next place would be; null where nothing tells. */
  tip: ScreenPoint | null;
}

/** What the drawing would be with the place that the hand is at. */
export function Band({ draft, tip }: BandProps) {
  const { map } = useOverMap();
  const d = draft.kind === 'polygon' ? lineOf(map, draft, tip) : rimAt(map, draft, tip);
  return (
    <svg className={styles.band} aria-hidden="true">
      <path className={styles.casing} d={d} />
      <path className={styles.line} d={d} />
    </svg>
  );
}

/** To the tip and back to where it began; from corner to corner too until they are a region, which
 * the map draws itself. */
function lineOf(
  map: Projecting,
  { corners }: Extract<Draft, { kind: 'polygon' }>,
  tip: ScreenPoint | null,
): string {
  const points = corners.map((corner) => map.project(corner));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isRegion = points.length >= FEWEST_CORNERS;
  if (tip === null) return isRegion ? '' : pathOf(points);
  return isRegion ? pathOf([last, tip, first]) : pathOf([...points, tip, first]);
}

function rimAt(
  map: Projecting,
  { kilometres }: Extract<Draft, { kind: 'circle' }>,
  tip: ScreenPoint | null,
): string {
  if (tip === null) return '';
  const shape = shapeOf({
    kind: 'circle',
    centre: map.unproject(tip),
    kilometres,
  });
  return pathOf(
    (shape?.rim ?? []).map(([longitude = NaN, latitude = NaN]) =>
      map.project([longitude, latitude]),
    ),
  );
}

function pathOf(points: readonly ScreenPoint[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

import type { ScreenPoint } from '../../map/projecting';
import type { Box } from './cardPlace';
import styles from './Tour.module.css';
import type { AreaOnMap } from './useAreaOnMap';

/** Larger than any map: what lies outside the area steps back. */
const ALL = 'M-9999-9999H9999V9999H-9999Z';

/**
 * Lets an area stand out of its map, and leads from the card to it.
 * @param card null until it has its place
 */
export function TourSpotlight({ area, card }: { area: AreaOnMap; card: Box | null }) {
  const way = card === null ? null : wayBetween(card, area.corners);
  return (
    <svg className={styles['spotlight']} aria-hidden="true" focusable="false">
      <path className={styles['veil']} fillRule="evenodd" d={ALL + area.path} />
      <path className={styles['casing']} d={area.path} />
      <path className={styles['line']} d={area.path} data-tour-area />
      {way !== null && (
        <>
          <path
            className={styles['casing']}
            d={`M${way.from.x} ${way.from.y}L${way.to.x} ${way.to.y}`}
          />
          <path
            className={styles['line']}
            d={`M${way.from.x} ${way.from.y}L${way.to.x} ${way.to.y}`}
          />
          <circle className={styles['halo']} cx={way.to.x} cy={way.to.y} r="14" />
          <circle className={styles['dot']} cx={way.to.x} cy={way.to.y} r="5.5" />
        </>
      )}
    </svg>
  );
}

/** The shortest way from a card to an area; null where the area has no corners. */
function wayBetween(card: Box, corners: readonly ScreenPoint[]) {
  const ways = corners.map((to) => ({ from: nearest(card, to), to }));
  const lengths = ways.map(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y));
  return ways[lengths.indexOf(Math.min(...lengths))] ?? null;
}

/** The point of a box that lies nearest to another point. */
function nearest({ x, y, width, height }: Box, to: ScreenPoint): ScreenPoint {
  return {
    x: Math.min(Math.max(to.x, x), x + width),
    y: Math.min(Math.max(to.y, y), y + height),
  };
}

import type { PolygonChoice } from '../../../domain/choice/choice';
import { cornerAdded, cornerMoved, cornerRemoved, middleAfter } from '../../../domain/choice/draft';
import { drawingText } from '../../../i18n/drawing';
import { useOverMap } from '../../../map/MapOverlay';
import { draw, finishDrawing } from '../../../state/drawing';
import { useText } from '../../../state/language';
import { Corner } from './Corner';
import styles from './shape.module.css';

/** The corners of a drawn region, to be moved and removed, and between them places for more. */
export function PolygonHandles({ polygon }: { polygon: PolygonChoice }) {
  const words = useText(drawingText);
  const { corners } = polygon;
  const hold = (next: PolygonChoice) => draw({ ...next, closed: true });
  const settle = (next: PolygonChoice) => {
    hold(next);
    finishDrawing();
  };
  return (
    <div role="application" aria-label={words.handles}>
      {corners.map((_corner, place) => (
        <Middle
          // Corners are told apart by their place alone.
          key={`after ${place}`}
          polygon={polygon}
          place={place}
          onAdd={() => settle(cornerAdded(polygon, place + 1, middleAfter(polygon, place)))}
        />
      ))}
      {corners.map((corner, place) => (
        <Corner
          key={`corner ${place}`}
          place={corner}
          number={place + 1}
          of={corners.length}
          onMove={(to) => hold(cornerMoved(polygon, place, to))}
          onDone={() => finishDrawing('replace')}
          onRemove={() => settle(cornerRemoved(polygon, place))}
        />
      ))}
    </div>
  );
}

/** Shorter edges have no room for a handle of their own. CSS pixels. */
const ROOM = 64;

interface MiddleProps {
  polygon: PolygonChoice;
  place: number;
  onAdd: () => void;
}

/** The middle of an edge, where a corner can be added. */
function Middle({ polygon, place, onAdd }: MiddleProps) {
  const words = useText(drawingText);
  const { map } = useOverMap();
  const { corners } = polygon;
  const [one, other] = [corners[place], corners[(place + 1) % corners.length]];
  if (one === undefined || other === undefined) return null;
  const [from, to] = [map.project(one), map.project(other)];
  if (Math.hypot(to.x - from.x, to.y - from.y) < ROOM) return null;
  const { x, y } = map.project(middleAfter(polygon, place));
  return (
    <button
      type="button"
      className={styles.middle}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      aria-label={words.addAfter(place + 1)}
      onClick={onAdd}
    />
  );
}

import type { Plate } from '../../map/picture';
import styles from './paper.module.css';
import { type PaperDrawing, PaperMap } from './PaperMap';
import { areInLines, cssPixels, plateLayout, type Room } from './sheet';

interface PaperPlatesProps {
  plates: readonly Plate[];
  /** What they share, in millimetres. */
  room: Room;
  /** However few they are, they are drawn in lines. */
  asLines: boolean;
  /** One of them is drawn, by its place. */
  onDrawing: (place: number, drawing: PaperDrawing) => void;
}

/** The maps of a sheet. One alone is called what the sheet is called; several have a title and a key
 * each. */
export function PaperPlates({ plates, room, asLines, onDrawing }: PaperPlatesProps) {
  const { columns, map } = plateLayout(room, plates.length);
  const size = {
    width: Math.floor(cssPixels(map.width)),
    height: Math.floor(cssPixels(map.height)),
  };
  const inLines = areInLines(plates.length);
  const tell = (place: number) => (drawing: PaperDrawing) => onDrawing(place, drawing);
  return (
    <div
      className={styles.plates}
      data-many={inLines}
      style={{ gridTemplateColumns: `repeat(${columns}, ${map.width}mm)` }}
    >
      {plates.map(({ picture, title, key }, place) => (
        <section key={picture.name} className={styles.plate}>
          {plates.length > 1 && <h2>{title}</h2>}
          <PaperMap
            picture={picture}
            {...size}
            inLines={inLines || asLines}
            bare={inLines && place > 0}
            onDrawing={tell(place)}
          />
          {plates.length > 1 && key}
        </section>
      ))}
    </div>
  );
}

import { MAP_LIMITS } from '../../domain/camera';
import { keptPlace } from '../../domain/choice/draft';
import type { LonLat } from '../../domain/geography/distance';
import { drawingText } from '../../i18n/drawing';
import { useFormat, useText } from '../../state/language';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { DecimalField } from '../../panels/legend/DecimalField';

interface PlaceFieldsProps {
  /** What is there. */
  name: string;
  place: LonLat;
  onChange: (place: LonLat) => void;
}

/** A place by its latitude and longitude, inside what the map can show. */
export function PlaceFields({ name, place, onChange }: PlaceFieldsProps) {
  const words = useText(drawingText);
  const format = useFormat();
  const [west, south, east, north] = MAP_LIMITS;
  const [longitude, latitude] = place;
  const problem = (least: number, most: number) =>
    words.badDegrees(format.number(least), format.number(most));
  return (
    <fieldset className={form.place}>
      <legend>{name}</legend>
      <div className={styles.two}>
        <DecimalField
          label={words.latitude}
          value={latitude}
          problem={problem(south, north)}
          isFit={(typed) => typed >= south && typed <= north}
          onChange={(typed) => onChange(keptPlace([longitude, typed]))}
        />
        <DecimalField
          label={words.longitude}
          value={longitude}
          problem={problem(west, east)}
          isFit={(typed) => typed >= west && typed <= east}
          onChange={(typed) => onChange(keptPlace([typed, latitude]))}
        />
      </div>
    </fieldset>
  );
}

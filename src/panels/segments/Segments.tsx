import { useId } from 'react';
import shared from '../symbols/shared.module.css';
import styles from './Segments.module.css';

interface SegmentsProps<T extends string> {
  legend: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few, side by side: radio buttons that look like the segments of one bar. */
export function Segments<T extends string>({ legend, choices, value, onChoose }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={shared.label}>{legend}</legend>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={value === choice.value}
              onChange={() => {
                onChoose(choice.value);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { Change } from '../../domain/comparison/change';
import styles from './ChangeBar.module.css';

interface ChangeBarProps {
  change: Change;
  /** The furthest change in the list: the width that a side of the bar stands for. */
  furthest: number;
  colour: string;
}

/** A change as a bar from a line at zero; limits as the stretch between them. */
export function ChangeBar({ change, furthest, colour }: ChangeBarProps) {
  if (change.kind === 'refused') return null;
  const [low, high] =
    change.kind === 'exact'
      ? [Math.min(0, change.value), Math.max(0, change.value)]
      : [change.interval.low, change.interval.high];
  const place = (value: number) =>
    furthest === 0 ? 50 : 50 + 50 * Math.max(-1, Math.min(1, value / furthest));
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        className={change.kind === 'exact' ? styles.bar : styles.limits}
        style={{
          insetInlineStart: `${place(low)}%`,
          inlineSize: `${place(high) - place(low)}%`,
          backgroundColor: colour,
        }}
      />
      <span className={styles.zero} />
    </span>
  );
}

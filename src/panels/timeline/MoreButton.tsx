import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import styles from './MoreButton.module.css';

interface MoreButtonProps {
  /** The id of what it unfolds. */
  controls: string;
  unfolded: boolean;
  onToggle: () => void;
}

/** Where the timeline is narrow: unfolds what has no room in its one row. */
export function MoreButton({ controls, unfolded, onToggle }: MoreButtonProps) {
  const words = useText(timelineText);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={words.more}
      aria-expanded={unfolded}
      aria-controls={controls}
      onClick={onToggle}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d={unfolded ? 'M2.5 4.75 7 9.25l4.5-4.5' : 'M2.5 9.25 7 4.75l4.5 4.5'} />
      </svg>
    </button>
  );
}

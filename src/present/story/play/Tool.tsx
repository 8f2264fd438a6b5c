import { Icon, type IconName } from '../../../panels/icons/Icon';
import styles from './player.module.css';

interface ToolProps {
  icon: IconName;
  label: string;
  /** Null where there is nothing to do; the button stays, so that the focus does. */
  press: (() => void) | null;
  pressed?: boolean;
  main?: boolean;
}

/** A button of a show: an icon, large enough for a finger in a dim room. */
export function Tool({ icon, label, press, pressed, main = false }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-disabled={press === null}
      aria-pressed={pressed}
      data-main={main}
      onClick={() => press?.()}
    >
      <Icon name={icon} />
    </button>
  );
}

import { Icon, type IconName } from '../../../panels/icons/Icon';
import styles from './edit.module.css';

interface IconButtonProps {
  icon: IconName;
  label: string;
  /** Null where there is nothing to do; the button stays, so that the focus does. */
  press: (() => void) | null;
  pressed?: boolean | undefined;
}

/** A button that is only an icon. */
export function IconButton({ icon, label, press, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      aria-disabled={press === null}
      aria-pressed={pressed}
      onClick={() => press?.()}
    >
      <Icon name={icon} />
    </button>
  );
}

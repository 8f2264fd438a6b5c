import { Icon, type IconName } from '../icons/Icon';
import styles from './Header.module.css';

interface HeaderButtonProps {
  icon: IconName;
  label: string;
  onPress: () => void | Promise<void>;
  /** It opens a dialog. */
  opens?: boolean;
  /** Its words show in the folded menu alone; elsewhere its sign is known to everybody. */
  folded?: boolean;
}

/** A tool of the header: an icon and its words. */
export function HeaderButton({
  icon,
  label,
  onPress,
  opens = false,
  folded = false,
}: HeaderButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={folded ? label : undefined}
      aria-haspopup={opens ? 'dialog' : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span className={folded ? styles.folded : undefined}>{label}</span>
    </button>
  );
}

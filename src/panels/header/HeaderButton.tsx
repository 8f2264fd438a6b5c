import { Icon, type IconName } from '../icons/Icon';
import styles from './Header.module.css';

interface HeaderButtonProps {
  icon: IconName;
  label: string;
  onPress: () => void | Promise<void>;
  /** It opens a dialog. */
  opens?: boolean;
}

/** A tool of the header: an icon and its words. */
export function HeaderButton({ icon, label, onPress, opens = false }: HeaderButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup={opens ? 'dialog' : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}

import { Icon, type IconName } from '../icons/Icon';
import styles from './Header.module.css';

interface HeaderButtonProps {
  icon: IconName;
  label: string;
  onPress: () => void;
  /** It opens a dialog. */
  opens?: boolean;
  /** The words stand beside the icon where the window is very wide, not only in the folded menu. */
  roomy?: boolean;
}

/** A tool of the header: an icon, with its words where there is room for them. */
export function HeaderButton(props: HeaderButtonProps) {
  const { icon, label, onPress, opens = false, roomy = false } = props;
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup={opens ? 'dialog' : undefined}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span className={roomy ? styles.roomy : styles.folded}>{label}</span>
    </button>
  );
}

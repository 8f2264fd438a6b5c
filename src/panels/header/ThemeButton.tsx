import { useState } from 'react';
import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import type { ThemeChoice } from '../../state/theme';
import { chooseTheme, themeChoice } from '../../state/theme';
import type { IconName } from '../icons/Icon';
import { Icon } from '../icons/Icon';
import styles from './Header.module.css';

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS: Record<ThemeChoice, IconName> = { system: 'machine', light: 'sun', dark: 'moon' };

/** Goes from the system's theme to light, to dark, and back. */
export function ThemeButton() {
  const words = useText(headerText);
  const [choice, setChoice] = useState(themeChoice);
  const now = words.themeNow(words.theme[choice]);
  const name = `${now}. ${words.themeNext(words.theme[NEXT[choice]])}`;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      onClick={() => {
        chooseTheme(NEXT[choice]);
        setChoice(NEXT[choice]);
      }}
    >
      <Icon name={ICONS[choice]} />
      <span aria-hidden="true">{now}</span>
    </button>
  );
}

import { headerText } from '../../i18n/header';
import { useLanguage, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import type { Language } from '../../state/view';
import styles from './Header.module.css';

const LANGUAGES: readonly { id: Language; short: string; name: string }[] = [
  { id: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { id: 'en', short: 'EN', name: 'English' },
];

/** Each language is named in itself, for those who can't read the other one. */
export function LanguageSwitch() {
  const words = useText(headerText);
  const language = useLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={words.language}>
      {LANGUAGES.map(({ id, short, name }) => (
        <button
          key={id}
          type="button"
          className={styles.language}
          lang={id}
          data-tip={name}
          aria-pressed={id === language}
          onClick={() => useAtlas.getState().change({ language: id })}
        >
          {short}
        </button>
      ))}
    </div>
  );
}

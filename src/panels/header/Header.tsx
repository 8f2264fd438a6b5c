import { type ReactNode, useRef, useState } from 'react';
import { headerText } from '../../i18n/header';
import { searchText } from '../../i18n/search';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import { HelpButton } from '../help/HelpButton';
import { SearchBox } from '../search/SearchBox';
import { AboutButton } from './AboutButton';
import { FoldingMenu } from './FoldingMenu';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ShareButton } from './ShareButton';
import { ShowingSwitch } from './ShowingSwitch';
import { ThemeButton } from './ThemeButton';

/**
 * What stands above everything. On a narrow screen the search unfolds over the row and the rest
 * folds into a menu; these are the same controls, shown in another place.
 * @param tools what the shell adds beside sharing
 */
export function Header({ tools }: { tools?: ReactNode }) {
  const words = useText(headerText);
  const search = useText(searchText);
  const unfold = useRef<HTMLButtonElement>(null);
  const [searching, setSearching] = useState(false);
  return (
    <header className={styles.header} data-searching={searching}>
      <div className={styles.title}>
        <h1>{words.title}</h1>
        <p className={styles.subtitle}>{words.subtitle}</p>
      </div>
      <div className={styles.search}>
        <SearchBox
          unfolded={searching}
          onUnfold={() => setSearching(true)}
          onFold={() => {
            setSearching(false);
            // Where the box folds away the focus goes back; elsewhere this button isn't there.
            unfold.current?.focus();
          }}
          onLeave={() => setSearching(false)}
        />
      </div>
      <button
        type="button"
        ref={unfold}
        className={`${styles.button ?? ''} ${styles.narrow ?? ''}`}
        aria-label={searching ? search.close : search.open}
        aria-expanded={searching}
        onClick={() => setSearching(!searching)}
      >
        <Icon name={searching ? 'close' : 'search'} />
      </button>
      <FoldingMenu>
        {(fold) => (
          <>
            <ShowingSwitch onShow={fold} />
            <span className={styles.rule} />
            <ShareButton />
            {tools}
            <HelpButton />
            <AboutButton />
            <ThemeButton />
            <LanguageSwitch />
          </>
        )}
      </FoldingMenu>
    </header>
  );
}

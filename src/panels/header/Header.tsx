import { type ReactElement, useRef, useState } from 'react';
import { headerText } from '../../i18n/header';
import { searchText } from '../../i18n/search';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import { HelpButton } from '../help/HelpButton';
import { SearchBox } from '../search/SearchBox';
import { AboutButton } from './AboutButton';
import { DownloadButton } from './DownloadButton';
import { DropMenu } from './DropMenu';
import { FoldingMenu } from './FoldingMenu';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ShareButton } from './ShareButton';
import { ShowingSwitch } from './ShowingSwitch';
import { ThemeButton } from './ThemeButton';

interface HeaderProps {
  /** Tells a story with views. */
  present: ReactElement;
  /** Other ways off the screen than a link. */
  takeAway: ReactElement;
}

/**
 * What stands above everything. On a narrow screen the search unfolds over the row and the rest
 * folds into a menu; these are the same controls, shown in another place.
 */
export function Header({ present, takeAway }: HeaderProps) {
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
            {present}
            <DropMenu word={words.shareMenu} rest={words.downloadMenu}>
              <ShareButton />
              {takeAway}
              <DownloadButton />
            </DropMenu>
            <DropMenu word={words.moreMenu}>
              <HelpButton />
              <AboutButton />
              <ThemeButton />
            </DropMenu>
            <LanguageSwitch />
          </>
        )}
      </FoldingMenu>
    </header>
  );
}

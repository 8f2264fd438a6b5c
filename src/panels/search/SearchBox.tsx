import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { searchText } from '../../i18n/search';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import { useShortcut } from '../shortcut/useShortcut';
import { keyOf } from './entries';
import { MatchOption } from './MatchOption';
import styles from './SearchBox.module.css';
import { useSearch } from './useSearch';

interface SearchBoxProps {
  /** On a narrow screen the box is folded away until it is called. */
  unfolded: boolean;
  /** "/" called it. */
  onUnfold: () => void;
  /** The reader has left an empty box by Escape. */
  onFold: () => void;
  /** The reader has gone to what was found, and so has the focus. */
  onLeave: () => void;
}

/** Finds areas and indicators by name, slip of typing and all, and goes there. */
export function SearchBox({ unfolded, onUnfold, onFold, onLeave }: SearchBoxProps) {
  const words = useText(searchText);
  const { typed, clear, matches, said, combobox } = useSearch(onLeave);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  useShortcut('/', () => {
    onUnfold();
    input?.focus();
  });

  useEffect(() => {
    if (unfolded) input?.focus();
  }, [unfolded, input]);

  const asked = typed.trim() !== '';
  const open = combobox.isOpen && matches.length > 0;
  const nothing = asked && matches.length === 0;
  return (
    <div className={styles.search} role="search">
      <label {...combobox.getLabelProps()} className={styles.hidden}>
        {words.label}
      </label>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          {...combobox.getInputProps({
            ref: setInput,
            'aria-expanded': open,
            // The first match is called before there are any.
            ...(open ? {} : { 'aria-activedescendant': undefined }),
            onKeyDown: ({ key }) => {
              if (key === 'Escape' && !asked) onFold();
            },
          })}
          className={styles.input}
          placeholder={words.placeholder}
          aria-keyshortcuts="/"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        {asked ? (
          <button
            type="button"
            className={styles.clear}
            aria-label={words.clear}
            onClick={() => {
              clear();
              input?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        ) : (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        )}
      </div>
      <ul
        {...combobox.getMenuProps({ 'aria-label': words.results, 'aria-labelledby': undefined })}
        className={styles.results}
        hidden={!open}
      >
        {open &&
          matches.map((match, index) => (
            <li
              key={keyOf(match)}
              {...combobox.getItemProps({ item: match, index })}
              className={styles.option}
            >
              <MatchOption match={match} />
            </li>
          ))}
      </ul>
      <div className={nothing ? styles.nothing : styles.hidden} role="status">
        {nothing && (
          <>
            <p className={styles.missing}>{words.nothing(typed.trim())}</p>
            <p>{words.tryInstead}</p>
          </>
        )}
        {open && <span>{words.found(matches.length)}</span>}
      </div>
      {/* On a narrow screen the box is gone by then. */}
      {createPortal(
        <div className={`${styles.hidden ?? ''} ${styles.said ?? ''}`} role="status">
          <span key={said}>{said}</span>
        </div>,
        document.body,
      )}
    </div>
  );
}

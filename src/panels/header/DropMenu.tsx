import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';
import { Foldout } from './Foldout';
import styles from './Header.module.css';

interface DropMenuProps {
  /** What stands on the button. */
  word: string;
  /** What follows the word where there is room for it, and in the button's name everywhere. */
  rest?: string;
  children: ReactNode;
}

/** Actions under a word of the header; in the folded menu of a narrow screen they stand as rows. */
export function DropMenu({ word, rest = '', children }: DropMenuProps) {
  return (
    <Foldout
      on="wide"
      label={`${word}${rest}`}
      button={
        <>
          <span>
            <span>{word}</span>
            {rest !== '' && <span className={styles.roomy}>{rest}</span>}
          </span>
          <Icon name="expand" />
        </>
      }
    >
      {() => children}
    </Foldout>
  );
}

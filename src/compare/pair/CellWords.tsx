import { pairText } from '../../i18n/pair';
import { useFormat, useText } from '../../state/language';
import styles from './keyGrid.module.css';

/** How many areas a cell holds: by figures of their own, and by those of a containing area. */
export function CellWords({ own, inherited }: { own: number; inherited: number }) {
  const words = useText(pairText);
  const format = useFormat();
  return (
    <>
      <span className={styles.own}>{format.number(own)}</span>
      {inherited > 0 && <span className={styles.inherited}>{words.inheritedToo(inherited)}</span>}
    </>
  );
}

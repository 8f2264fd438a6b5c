import type { Kind } from '../../../domain/knowledge/kinds';
import { kindText } from '../../../i18n/kinds';
import { useText } from '../../../state/language';
import { KindSymbol } from '../../symbols/KindSymbol';
import styles from './evidence.module.css';

/** A kind's symbol and word. */
export function KindBadge({ kind, colour }: { kind: Kind; colour: string }) {
  const words = useText(kindText);
  return (
    <span className={styles.badge}>
      <KindSymbol kind={kind} colour={colour} />
      {words.short[kind]}
    </span>
  );
}

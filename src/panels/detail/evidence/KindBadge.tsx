import type { Look } from '../../../domain/scene/look';
import { KindSymbol } from '../../symbols/KindSymbol';
import styles from './evidence.module.css';

interface KindBadgeProps {
  look: Look;
  colour: string;
  highest: string | undefined;
  /** How it is known. */
  kind: string;
}

/** How something is known, as it looks on the map and in words. */
export function KindBadge({ look, colour, highest, kind }: KindBadgeProps) {
  return (
    <span className={styles.badge}>
      <KindSymbol look={look} colour={colour} highest={highest} />
      <span>{kind}</span>
    </span>
  );
}

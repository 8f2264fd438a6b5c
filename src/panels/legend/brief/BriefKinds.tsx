import { type Appearance, LOOKS } from '../../../domain/scene/look';
import { legendText } from '../../../i18n/legend';
import { useText } from '../../../state/language';
import { KindSymbol } from '../../symbols/KindSymbol';
import styles from './brief.module.css';

/** What looks its own way on a map, and what it means there. */
export interface BriefSymbol {
  appearance: Appearance;
  name: string;
}

interface BriefKindsProps {
  symbols: readonly BriefSymbol[];
  /** The colours of the classes, lowest first. */
  colours: readonly string[];
}

/** The symbols that are on a map, and what each means, in a word or two. */
export function BriefKinds({ symbols, colours }: BriefKindsProps) {
  const words = useText(legendText);
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  const highest = colours.at(-1) ?? middle;
  if (symbols.length === 0) return null;
  return (
    <ul className={styles.kinds} aria-label={words.kinds}>
      {symbols.map(({ appearance, name }) => (
        <li key={appearance}>
          <KindSymbol look={LOOKS[appearance]} colour={middle} highest={highest} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

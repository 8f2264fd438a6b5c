import { type Appearance, LOOKS } from '../../domain/scene/look';
import { kindText } from '../../i18n/kinds';
import { useText } from '../../state/language';
import styles from './KindMeanings.module.css';
import { KindSymbol } from './KindSymbol';

interface KindMeaningsProps {
  appearances: readonly Appearance[];
  /** The colour of a class in the middle, which stands for all. */
  colour: string;
  /** The colour of the highest class. */
  highest: string;
}

/** Kinds of figures: each as it looks, as it is called, and as it is meant. */
export function KindMeanings({ appearances, colour, highest }: KindMeaningsProps) {
  const words = useText(kindText);
  return (
    <dl className={styles.kinds}>
      {appearances.map((appearance) => (
        <div key={appearance}>
          <dt>
            <KindSymbol look={LOOKS[appearance]} colour={colour} highest={highest} />
            <span>{words.short[appearance]}</span>
          </dt>
          <dd>
            <span>{words.explain[appearance]}</span>{' '}
            <span className={styles.look}>{words.look(words.onMap[appearance])}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { PairLeftOut } from '../../domain/comparison/pairPlaces';
import type { PairScene } from '../../domain/comparison/pairScene';
import { pairText } from '../../i18n/pair';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import styles from './pair.module.css';

interface PairLeftOutListProps {
  scene: PairScene;
  leftOut: readonly PairLeftOut[];
}

/** Who has no mark in the plot, and why. */
export function PairLeftOutList({ scene: { first, second }, leftOut }: PairLeftOutListProps) {
  const words = useText(pairText);
  const language = useLanguage();
  const count = leftOut.reduce((sum, { units }) => sum + units.length, 0);
  if (count === 0) return null;
  const why = ({ across, up }: PairLeftOut) => {
    if (across !== null && across === up) return words.both(words.reasons[across]);
    const parts = [
      { axis: first, reason: across },
      { axis: second, reason: up },
    ];
    return parts
      .flatMap(({ axis, reason }) =>
        reason === null
          ? []
          : [words.because(axis.scene.indicator.short[language], words.reasons[reason])],
      )
      .join('; ');
  };
  return (
    <section className={styles.block} aria-label={words.leftOut(count)}>
      <h3>{words.leftOut(count)}</h3>
      {leftOut.map((group) => (
        <details key={why(group)} className={shared.disclosure}>
          <summary>{`${why(group)} ${words.count(group.units.length)}`}</summary>
          <p className={styles.names}>{group.units.map(({ name }) => name).join(', ')}</p>
        </details>
      ))}
    </section>
  );
}

import type { Indicator } from '../../domain/indicators';
import { chartText } from '../../i18n/charts';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import readout from '../readout.module.css';
import type { TrendFigure } from './eras';
import styles from './trend.module.css';
import { type MarkWords, wordsOfMark } from './words';

interface ReadoutProps {
  indicator: Indicator;
  /** Room for more than one area's figures is kept, so that pointing at a year moves nothing. */
  several: boolean;
  /** All of one year, that which is told in full first; none where nothing is known of it. */
  figures: readonly TrendFigure[];
}

/** What is known of a year: the first in full, the others by their figures. */
export function Readout({ indicator, figures, several }: ReadoutProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(chartText);
  const [first, ...others] = figures.map((one) => wordsOfMark(facts, indicator, one, language));
  return (
    <figcaption
      className={`${readout.readout ?? ''} ${styles.readout ?? ''}`}
      data-several={several}
    >
      {first === undefined ? (
        words.hint
      ) : (
        <>
          <span>
            <span translate="no">{`${first.area} ${first.year}:`}</span>{' '}
            <strong translate={spared(first.value)}>{first.value}</strong>{' '}
            <span>{howKnown(first)}</span>
          </span>
          {others.length > 0 && (
            <span className={styles.others}>
              {others.map(({ area, short }) => `${area}: ${short}`).join(' · ')}
            </span>
          )}
        </>
      )}
    </figcaption>
  );
}

function howKnown({ kind, scope }: MarkWords): string {
  return [kind, scope].filter((part) => part !== '').join(' · ');
}

import { valueText } from '../../../charts/valueText';
import type { Indicator } from '../../../domain/indicators';
import type { Own } from '../../../domain/knowledge/kinds';
import { evidenceText } from '../../../i18n/evidence';
import { kindText } from '../../../i18n/kinds';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { FigureScope } from '../FigureScope';
import styles from './evidence.module.css';
import { Sources } from './Sources';

/** Figures of another population, or by another or an unnamed line: named, and never mixed in. */
export function Beside({ beside, indicator }: { beside: readonly Own[]; indicator: Indicator }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(evidenceText);
  const kinds = useText(kindText);
  return (
    <div role="group" className={styles.part} aria-label={words.beside}>
      <h4>{words.beside}</h4>
      <p className={styles.explain}>{words.besideNote}</p>
      <ul className={styles.besides}>
        {beside.map((own) => {
          const figure = valueText(facts, indicator, own, language);
          return (
            <li key={`${own.scope.population ?? ''} ${own.scope.line ?? ''}`}>
              <p className={styles.sentence}>
                <strong>{figure}</strong> {kinds.short[own.kind]} · <FigureScope own={own} />
              </p>
              <Sources statements={own.statements} about={figure} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

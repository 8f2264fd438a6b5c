import type { Indicator } from '../../../domain/indicators';
import type { Own, Question } from '../../../domain/knowledge/kinds';
import { evidenceText } from '../../../i18n/evidence';
import { useText } from '../../../state/language';
import { useWords } from '../../../state/words';
import styles from './evidence.module.css';
import { Sources } from './Sources';

interface BesideProps {
  beside: readonly Own[];
  indicator: Indicator;
  question: Question;
}

/** Figures of another population, or by another or an unnamed line: named, and never mixed in. */
export function Beside({ beside, indicator, question }: BesideProps) {
  const say = useWords();
  const words = useText(evidenceText);
  return (
    <div role="group" className={styles.part} aria-label={words.beside}>
      <h4>{words.beside}</h4>
      <p className={styles.explain}>{words.besideNote}</p>
      <ul className={styles.besides}>
        {beside.map((own) => {
          // Each is told with its line, whichever was asked for.
          const told = say.of(indicator, { ...question, line: null }, own);
          return (
            <li key={`${own.scope.population ?? ''} ${own.scope.line ?? ''}`}>
              <p className={styles.sentence}>
                <strong>{told.brief}</strong> <span>{[told.kind, ...told.asides].join(' · ')}</span>
              </p>
              <Sources statements={own.statements} about={told.brief} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import type { Knowledge } from '../../../domain/knowledge/kinds';
import { contradictionOf } from '../../../domain/knowledge/contradiction';
import { evidenceOf } from '../../../domain/knowledge/kinds';
import { type Reason, reasonsOf } from '../../../domain/knowledge/reasons';
import type { Statement } from '../../../domain/statements';
import { contradictionText } from '../../../i18n/contradiction';
import { evidenceText } from '../../../i18n/evidence';
import { reasonText } from '../../../i18n/reasons';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { Sources } from './Sources';

/** More statements than this begin folded: the steps come first. */
const FEW = 4;
/** Deeper steps stand no further to the right: the panel is narrow. */
const DEEPEST = 4;

/** The steps that lead to what is known: the conclusion, then what it rests on. */
export function Reasons({ knowledge }: { knowledge: Knowledge }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(evidenceText);
  const reasons = reasonsOf(knowledge);
  const own = evidenceOf(knowledge);
  const contradiction = own?.kind === 'conflict' ? contradictionOf(facts.registry, own) : undefined;
  const used = reasons.map((reason) => statementsFor(knowledge, reason));
  const isFew = used.flat().length <= FEW;
  return (
    <>
      {contradiction !== undefined && (
        <p className={styles.sentence}>{contradictionText(facts, contradiction, language)}</p>
      )}
      <ol className={styles.reasons}>
        {reasons.map((reason, place) => {
          const sentence = reasonText(facts, reason, language);
          const depth = Math.min(reason.depth, DEEPEST);
          return (
            <li key={place} style={{ marginInlineStart: `${depth * 0.75}rem` }}>
              <p className={styles.sentence}>
                <span>{sentence}</span>
                {reason.assumptions.length > 0 && (
                  <span className={styles.mark}>{words.assumed}</span>
                )}
              </p>
              <Sources statements={used[place] ?? []} unfolded={isFew} about={sentence} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** One statement proves a printed figure; a reader is shown all that agree. */
function statementsFor(knowledge: Knowledge, reason: Reason): readonly Statement[] {
  const own = evidenceOf(knowledge);
  return own?.kind === 'reported' && reason.depth === 0 ? own.statements : reason.statements;
}

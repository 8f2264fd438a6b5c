import type { Knowledge, Question } from '../../../domain/knowledge/kinds';
import { evidenceOf } from '../../../domain/knowledge/kinds';
import { missingFor } from '../../../domain/knowledge/missing';
import { areaName } from '../../../i18n/areas';
import { evidenceText } from '../../../i18n/evidence';
import { kindText } from '../../../i18n/kinds';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { Beside } from './Beside';
import { Claims } from './Claims';
import styles from './evidence.module.css';
import { Contrary } from './Contrary';
import { Needed } from './Needed';
import { Reasons } from './Reasons';
import { StatementList } from './StatementList';

interface GroundsProps {
  question: Question;
  knowledge: Knowledge;
}

/** What a piece of knowledge stands on: steps, what contradicts it, what is beside, what lacks. */
export function Grounds({ question, knowledge }: GroundsProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(evidenceText);
  const kinds = useText(kindText);
  const indicator = facts.indicator(question.indicator);
  if (indicator === undefined) return null;
  const own = evidenceOf(knowledge);
  const missing = missingFor(facts, question, knowledge);
  const claimed = own?.kind === 'conflict' && own.claims.length > 1;
  // A status and a composite are told without a proof: their statements are all there is.
  const isProven = (own?.proofs?.length ?? 0) > 0 || claimed || own?.kind === 'conflict';
  return (
    <div className={styles.grounds}>
      <p className={styles.explain}>
        {knowledge.kind === 'inherited'
          ? words.inherited(areaName(facts.registry, knowledge.from, language))
          : kinds.explain[knowledge.kind]}
      </p>
      {own?.kind === 'conflict' && claimed && <Claims conflict={own} indicator={indicator} />}
      {own !== undefined && isProven && (
        <div role="group" className={styles.part} aria-label={words.steps}>
          <h4>{words.steps}</h4>
          <Reasons knowledge={knowledge} />
        </div>
      )}
      {own !== undefined && !isProven && <StatementList statements={own.statements} />}
      {own?.kind === 'conflict' && !claimed && <Contrary conflict={own} />}
      {own?.beside !== undefined && (
        <Beside beside={own.beside} indicator={indicator} question={question} />
      )}
      {missing.length > 0 && <Needed missing={missing} />}
    </div>
  );
}

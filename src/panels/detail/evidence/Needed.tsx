import type { Missing } from '../../../domain/knowledge/missing';
import { evidenceText } from '../../../i18n/evidence';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { neededText } from './neededText';

/** What would have to be published to know a value exactly, in a sentence or two. */
export function Needed({ missing }: { missing: readonly Missing[] }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(evidenceText);
  return (
    <div role="group" className={styles.part} aria-label={words.needed}>
      <h4>{words.needed}</h4>
      <p className={styles.sentence}>{neededText(facts, missing, language).join(' ')}</p>
    </div>
  );
}

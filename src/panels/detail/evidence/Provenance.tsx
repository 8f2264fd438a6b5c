import type { Statement } from '../../../domain/statements';
import { detailText } from '../../../i18n/detail';
import { useLanguage, useText } from '../../../state/language';
import { askForLibrary, useLibrary } from '../../../state/library';
import { NewerEdition } from '../../notices/NewerEdition';
import styles from './evidence.module.css';
import { SourceLine } from './SourceLine';

/** Who says so, and what to beware of. */
export function Provenance({ statement }: { statement: Statement }) {
  const language = useLanguage();
  const words = useText(detailText);
  const loading = useLibrary();
  if (loading.kind === 'loading') return <p className={styles.note}>{words.sourceLoading}</p>;
  if (loading.kind === 'failed') {
    return (
      <p className={styles.note} role="alert">
        <span>{words.sourceFailed}</span>{' '}
        <button type="button" className={styles.again} onClick={askForLibrary}>
          {words.sourceAgain}
        </button>
      </p>
    );
  }
  if (loading.kind === 'outdated') {
    return (
      <div className={styles.note} role="alert">
        <NewerEdition className={styles.again} />
      </div>
    );
  }
  const source = loading.value.source(statement.source);
  const notes = statement.notes.flatMap((id) => loading.value.note(id)?.text[language] ?? []);
  return (
    <>
      {source !== undefined && <SourceLine source={source} />}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

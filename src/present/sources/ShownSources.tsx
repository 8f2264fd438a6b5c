import type { SourceId } from '../../domain/statements';
import { presentText } from '../../i18n/present';
import { SourceLine } from '../../panels/detail/evidence/SourceLine';
import { useText } from '../../state/language';
import { useLibrary } from '../../state/library';
import styles from './ShownSources.module.css';

/** The sources of what the screen shows, to be unfolded. */
export function ShownSources({ sources }: { sources: readonly SourceId[] }) {
  const words = useText(presentText);
  const library = useLibrary();
  if (sources.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary>{words.shownSources(sources.length)}</summary>
      <ul>
        {sources.map((id) => {
          const source = library.kind === 'ready' ? library.value.source(id) : undefined;
          return <li key={id}>{source === undefined ? id : <SourceLine source={source} />}</li>;
        })}
      </ul>
    </details>
  );
}

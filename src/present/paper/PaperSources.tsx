import type { SourceId } from '../../domain/statements';
import { presentText } from '../../i18n/present';
import { useFormat, useText } from '../../state/language';
import { useLibrary } from '../../state/library';
import styles from './paper.module.css';

/** More don't fit under a map; the address on the sheet leads to all of them. */
const MOST = 5;

/** The sources of the figures on a sheet, by title, publisher and date. */
export function PaperSources({ sources }: { sources: readonly SourceId[] }) {
  const words = useText(presentText);
  const format = useFormat();
  const library = useLibrary();
  const known = library.kind === 'ready' ? library.value : null;
  const listed = sources.slice(0, MOST);
  return (
    <div className={styles.sources}>
      <h2>{words.sourcesTitle}</h2>
      <ol>
        {listed.map((id) => {
          const source = known?.source(id);
          const parts = [
            source?.title ?? id,
            source?.publisher ?? '',
            source === undefined || source.date === '' ? '' : format.date(source.date),
          ];
          return <li key={id}>{parts.filter((part) => part !== '').join(', ')}</li>;
        })}
      </ol>
      {sources.length > MOST && <p>{words.moreSources(sources.length - MOST)}</p>}
    </div>
  );
}

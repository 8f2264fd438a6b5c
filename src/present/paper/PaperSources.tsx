import type { SourceId } from '../../domain/statements';
import { presentText } from '../../i18n/present';
import { sourceAbout } from '../../i18n/sources';
import { useLanguage, useText } from '../../state/language';
import { useLibrary } from '../../state/library';
import styles from './paper.module.css';

/** More don't fit under a map; the address on the sheet leads to all of them. */
const MOST = 5;

/** The sources of the figures on a sheet, by title, publisher and date. */
export function PaperSources({ sources }: { sources: readonly SourceId[] }) {
  const words = useText(presentText);
  const language = useLanguage();
  const library = useLibrary();
  const known = library.kind === 'ready' ? library.value : null;
  const listed = sources.slice(0, MOST);
  return (
    <div className={styles.sources}>
      <h2>{words.sourcesTitle}</h2>
      <ol>
        {listed.map((id) => {
          const source = known?.source(id);
          const said =
            source === undefined ? id : `${source.title}, ${sourceAbout(source, language)}`;
          return <li key={id}>{said}</li>;
        })}
      </ol>
      {sources.length > MOST && <p>{words.moreSources(sources.length - MOST)}</p>}
    </div>
  );
}

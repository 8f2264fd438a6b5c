import type { SourceId } from '../../../domain/statements';
import { storyPlayText } from '../../../i18n/storyPlay';
import { SourceLine } from '../../../panels/detail/evidence/SourceLine';
import { useText } from '../../../state/language';
import { useLibrary } from '../../../state/library';
import styles from './player.module.css';

/** The sources of what the screen shows, to be unfolded. */
export function SlideSources({ sources }: { sources: readonly SourceId[] }) {
  const words = useText(storyPlayText);
  const library = useLibrary();
  if (sources.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map((id) => {
          const source = library.kind === 'ready' ? library.value.source(id) : undefined;
          return <li key={id}>{source === undefined ? id : <SourceLine source={source} />}</li>;
        })}
      </ul>
    </details>
  );
}

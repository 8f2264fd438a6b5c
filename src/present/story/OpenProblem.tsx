import { storyProblemText, storyFileText } from '../../i18n/storyFile';
import { storyText } from '../../i18n/story';
import { NewerEdition } from '../../panels/notices/NewerEdition';
import { useLanguage, useText } from '../../state/language';
import type { OpenStory } from '../../state/stories/openStory';
import { askForShippedStories } from '../../state/stories/shippedStories';
import styles from './notice.module.css';

type Problem = Exclude<OpenStory, { kind: 'ready' | 'all' | 'loading' }>;

/** Why a story isn't there, and what can be done about it. */
export function OpenProblem({ open }: { open: Problem }) {
  const words = useText(storyText);
  const fileWords = useText(storyFileText);
  const language = useLanguage();
  switch (open.kind) {
    case 'unknown':
      return (
        <p className={styles.notice} role="alert">
          {words.unknown(open.id)}
        </p>
      );
    case 'empty_link':
      return (
        <p className={styles.notice} role="alert">
          {words.emptyLink}
        </p>
      );
    case 'failed':
      return (
        <div className={styles.notice} role="alert">
          <p>{words.failed}</p>
          <button type="button" className={styles.action} onClick={askForShippedStories}>
            {words.again}
          </button>
        </div>
      );
    case 'outdated':
      return (
        <div className={styles.notice} role="alert">
          <NewerEdition className={styles.action} />
        </div>
      );
    case 'unreadable':
      return (
        <div className={styles.notice} role="alert">
          <p>{fileWords.refusedLink}</p>
          <ul>
            {open.problems.map((problem) => {
              const line = storyProblemText(problem, language);
              return <li key={line}>{line}</li>;
            })}
          </ul>
          <p>{fileWords.untouched}</p>
        </div>
      );
  }
}

import { useRef, useState } from 'react';
import type { StoryProblem } from '../../../domain/story/file';
import { storyText } from '../../../i18n/story';
import { storyFileText, storyProblemText } from '../../../i18n/storyFile';
import { useLanguage, useText } from '../../../state/language';
import { changeStories } from '../../../state/stories/ownStories';
import notices from '../notice.module.css';
import styles from './edit.module.css';
import { openStoryFile } from './storyFiles';
import { useOpening } from './useOpening';

/**
 * Opens a story from a file, as a story of the reader's own beside those that are there. What
 * can't be opened is told, and changes nothing.
 */
export function OpenFile() {
  const words = useText(storyText);
  const fileWords = useText(storyFileText);
  const language = useLanguage();
  const opening = useOpening();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{
    name: string;
    problems: readonly StoryProblem[];
  } | null>(null);

  const take = async (file: File) => {
    const read = await openStoryFile(file);
    if (read.kind === 'problems') {
      setRefused({ name: file.name, problems: read.problems });
      return;
    }
    setRefused(null);
    changeStories((stories) => [...stories, read.story]);
    opening.read(read.story);
  };

  return (
    <>
      <button type="button" className={styles.action} onClick={() => input.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={async ({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) await take(file);
          // The same file may be chosen again, mended.
          target.value = '';
        }}
      />
      {refused !== null && (
        <div className={notices.notice} role="alert">
          <p>{fileWords.refused(refused.name)}</p>
          <ul>
            {refused.problems.map((problem) => {
              const line = storyProblemText(problem, language);
              return <li key={line}>{line}</li>;
            })}
          </ul>
          <p>{fileWords.untouched}</p>
        </div>
      )}
    </>
  );
}

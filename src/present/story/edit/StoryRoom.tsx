import { useEffect } from 'react';
import { storyText } from '../../../i18n/story';
import { useText } from '../../../state/language';
import { useOpenStory } from '../../../state/stories/openStory';
import { followOtherWindows } from '../../../state/stories/ownStories';
import type { StoryPlace } from '../../../state/view';
import { OpenProblem } from '../OpenProblem';
import styles from './edit.module.css';
import { SavingNotice } from './SavingNotice';
import { StoryEditor } from './StoryEditor';
import { StoryList } from './StoryList';
import { useHistoryHere } from './useHistoryHere';
import { useUndoKeys } from './useUndoKeys';

/** Stories beside the map: all of them, or the one that is read or made. */
export function StoryRoom({ place }: { place: StoryPlace }) {
  const words = useText(storyText);
  const open = useOpenStory(place);
  const history = useHistoryHere(place);
  useEffect(followOtherWindows, []);
  useUndoKeys(history.undo, history.redo);
  return (
    <section className={styles.room} aria-label={words.tab}>
      {open.kind === 'loading' && <p role="status">{words.loading}</p>}
      {open.kind === 'ready' && (
        // A story opened after another begins with everything folded.
        <StoryEditor
          key={open.story.id}
          story={open.story}
          origin={open.origin}
          place={place}
          history={history}
        />
      )}
      {open.kind !== 'loading' && open.kind !== 'ready' && (
        <>
          {open.kind !== 'all' && <OpenProblem open={open} />}
          <StoryList history={history} />
        </>
      )}
      <SavingNotice />
    </section>
  );
}

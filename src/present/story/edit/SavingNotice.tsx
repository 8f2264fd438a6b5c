import { storyText } from '../../../i18n/story';
import { downloadText } from '../../../panels/csv/download';
import { useText } from '../../../state/language';
import { useOwnStories } from '../../../state/stories/ownStories';
import { useSaving } from '../../../state/stories/saving';
import notices from '../notice.module.css';
import styles from './edit.module.css';

/** Says whether what has been made is safe, and if not, what to do. */
export function SavingNotice() {
  const words = useText(storyText);
  const saving = useSaving((state) => state.saving);
  const any = useOwnStories((state) => state.stories.length > 0);
  if (saving.kind === 'saved') return any ? <p className={styles.saved}>{words.saved}</p> : null;
  return (
    <div className={notices.notice} role="alert">
      <p>{words[saving.kind]}</p>
      {saving.kind === 'unreadable' && (
        <button
          type="button"
          className={notices.action}
          onClick={() => downloadText(saving.kept, 'quang-ninh-atlas.txt', 'text/plain')}
        >
          {words.takeUnreadable}
        </button>
      )}
    </div>
  );
}

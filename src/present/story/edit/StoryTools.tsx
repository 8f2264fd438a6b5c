import { useState } from 'react';
import type { Story } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { LinkByHand } from '../../../panels/header/LinkByHand';
import { useShared } from '../../../panels/header/useShared';
import { Icon } from '../../../panels/icons/Icon';
import symbols from '../../../panels/symbols/shared.module.css';
import { useFormat, useLanguage, useText } from '../../../state/language';
import type { StoryOrigin } from '../../../state/stories/openStory';
import { changeStories } from '../../../state/stories/ownStories';
import { LONGEST_LINK, shippedStoryLink, storyLink } from '../../../state/stories/storyLink';
import notices from '../notice.module.css';
import styles from './edit.module.css';
import { saveStory } from './storyFiles';

interface StoryToolsProps {
  story: Story;
  origin: StoryOrigin;
  /** After the story has been deleted. */
  onDelete: () => void;
}

/** What is done with a story as a whole: its link, its file, its end. */
export function StoryTools({ story, origin, onDelete }: StoryToolsProps) {
  const words = useText(storyText);
  const language = useLanguage();
  const format = useFormat();
  const shared = useShared();
  const [tooLong, setTooLong] = useState<Story | null>(null);
  const share = async () => {
    const link =
      origin === 'shipped'
        ? shippedStoryLink(story.id, language)
        : await storyLink(story, language);
    setTooLong(link === undefined ? story : null);
    if (link !== undefined) await shared.share(link);
  };
  return (
    <>
      <div className={styles.actions}>
        <button type="button" className={styles.action} onClick={share}>
          <Icon name={shared.copied ? 'done' : 'share'} />
          <span>{shared.copied ? words.linkCopied : words.link}</span>
        </button>
        <span className={symbols.hidden} role="status">
          {shared.copied && words.linkCopied}
        </span>
        <button type="button" className={styles.action} onClick={() => saveStory(story, language)}>
          <Icon name="file" />
          <span>{words.file}</span>
        </button>
        {origin === 'own' && (
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              changeStories((stories) => stories.filter((one) => one.id !== story.id));
              onDelete();
            }}
          >
            <Icon name="remove" />
            <span>{words.deleteStory}</span>
          </button>
        )}
      </div>
      {shared.byHand !== null && (
        <div className={styles.remark}>
          <LinkByHand link={shared.byHand} onClose={shared.dismiss} />
        </div>
      )}
      {tooLong === story && (
        <div className={notices.notice} role="alert">
          <p>{words.linkTooLong(format.number(LONGEST_LINK))}</p>
          <button
            type="button"
            className={notices.action}
            onClick={() => saveStory(story, language)}
          >
            <span>{words.file}</span>
          </button>
        </div>
      )}
    </>
  );
}

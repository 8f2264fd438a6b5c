import { UNWRITTEN, inLanguage, type Story } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { Icon } from '../../../panels/icons/Icon';
import { useLanguage, useText } from '../../../state/language';
import { useAtlas } from '../../../state/store';
import { newId } from '../../../state/stories/newId';
import type { StoryOrigin } from '../../../state/stories/openStory';
import { changeStories, useOwnStories } from '../../../state/stories/ownStories';
import { useShippedStories } from '../../../state/stories/shippedStories';
import styles from './edit.module.css';
import { HistoryButtons } from './HistoryButtons';
import { OpenFile } from './OpenFile';
import type { HistoryHere } from './useHistoryHere';
import { useOpening } from './useOpening';

/** All stories: those that came with the atlas, and the reader's own. */
export function StoryList({ history }: { history: HistoryHere }) {
  const words = useText(storyText);
  const change = useAtlas((state) => state.change);
  const own = useOwnStories((state) => state.stories);
  const shipped = useShippedStories();
  const opening = useOpening();
  return (
    <>
      <div className={styles.bar}>
        <h2>{words.all}</h2>
        <HistoryButtons history={history} />
        <button
          type="button"
          className={styles.icon}
          aria-label={words.close}
          onClick={() => change({ story: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className={styles.remark}>{words.what}</p>
      {shipped.kind === 'ready' && (
        <Stories heading={words.shipped} stories={shipped.value} origin="shipped" />
      )}
      <Stories heading={words.own} stories={own} origin="own" />
      {own.length === 0 && <p className={styles.remark}>{words.noneOwn}</p>}
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.main}
          onClick={() => {
            const story: Story = { id: newId(), title: UNWRITTEN, slides: [] };
            changeStories((stories) => [...stories, story]);
            opening.read(story);
          }}
        >
          <Icon name="add" />
          <span>{words.create}</span>
        </button>
        <OpenFile />
      </div>
    </>
  );
}

interface StoriesProps {
  heading: string;
  stories: readonly Story[];
  origin: StoryOrigin;
}

function Stories({ heading, stories, origin }: StoriesProps) {
  const words = useText(storyText);
  const language = useLanguage();
  const opening = useOpening();
  return (
    <div className={styles.group}>
      <h3>{heading}</h3>
      <ul className={styles.stories}>
        {stories.map((story) => {
          const title = inLanguage(story.title, language) || words.untitled;
          return (
            <li key={story.id} className={styles.card}>
              <p className={styles.cardTitle}>
                <strong>{title}</strong>
                <small>{words.slides(story.slides.length)}</small>
              </p>
              <div className={styles.actions}>
                {story.slides.length > 0 && (
                  <button
                    type="button"
                    className={styles.main}
                    aria-label={`${words.play}: ${title}`}
                    onClick={() => opening.play(story, 1)}
                  >
                    <Icon name="play" />
                    <span>{words.play}</span>
                  </button>
                )}
                <button
                  type="button"
                  className={styles.action}
                  aria-label={`${origin === 'own' ? words.edit : words.read}: ${title}`}
                  onClick={() => opening.read(story)}
                >
                  {origin === 'own' ? words.edit : words.read}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

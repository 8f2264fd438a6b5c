import { inLanguage, LONGEST, type Story } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { Icon } from '../../../panels/icons/Icon';
import { useLanguage, useText } from '../../../state/language';
import { useAtlas } from '../../../state/store';
import { newId } from '../../../state/stories/newId';
import type { StoryOrigin } from '../../../state/stories/openStory';
import { changeStories, endTyping } from '../../../state/stories/ownStories';
import { ALL_STORIES, type StoryPlace } from '../../../state/view';
import shared from '../../../panels/symbols/shared.module.css';
import styles from './edit.module.css';
import { HistoryButtons } from './HistoryButtons';
import { SlideList } from './SlideList';
import { StoryTools } from './StoryTools';
import type { HistoryHere } from './useHistoryHere';
import { useOpening } from './useOpening';
import { useStoryEditor } from './useStoryEditor';

interface StoryEditorProps {
  story: Story;
  origin: StoryOrigin;
  place: StoryPlace;
  history: HistoryHere;
}

/** A story beside the map: its slides, and for the reader's own, everything that makes them. */
export function StoryEditor({ story, origin, place, history }: StoryEditorProps) {
  const words = useText(storyText);
  const language = useLanguage();
  const change = useAtlas((state) => state.change);
  const editor = useStoryEditor(story, place);
  const opening = useOpening();
  const own = origin === 'own';
  const toAll = () => change({ story: { id: ALL_STORIES, slide: 1, playing: false } });
  return (
    <>
      <div className={styles.bar}>
        <button type="button" className={styles.back} onClick={toAll}>
          <Icon name="previous" />
          <span>{words.back}</span>
        </button>
        {own && <HistoryButtons history={history} />}
        <button
          type="button"
          className={styles.icon}
          aria-label={words.close}
          onClick={() => change({ story: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      {own && <h2 className={shared.hidden}>{words.tab}</h2>}
      {own ? (
        <input
          className={styles.name}
          aria-label={words.title}
          value={story.title[language]}
          maxLength={LONGEST.title}
          placeholder={inLanguage(story.title, language) || words.untitled}
          onChange={({ target }) => editor.name(language, target.value)}
          onBlur={endTyping}
        />
      ) : (
        <h2 className={styles.name}>{inLanguage(story.title, language) || words.untitled}</h2>
      )}
      {origin === 'shipped' && <p className={styles.remark}>{words.shippedNote}</p>}
      {origin === 'link' && <p className={styles.remark}>{words.linkedNote}</p>}
      {editor.beyond && (
        <p className={styles.remark} role="status">
          {words.beyond(place.slide, story.slides.length)}
        </p>
      )}
      {story.slides.length === 0 ? (
        <p className={styles.remark}>{words.empty}</p>
      ) : (
        <button
          type="button"
          className={styles.action}
          onClick={() => opening.play(story, editor.number, place.id)}
        >
          <Icon name="play" />
          <span>{words.playFromHere}</span>
        </button>
      )}
      <SlideList story={story} editor={editor} own={own} />
      <p className={shared.hidden} role="status">
        {editor.told}
      </p>
      <div className={styles.foot}>
        {own ? (
          <button type="button" className={styles.main} onClick={editor.keep}>
            <Icon name="add" />
            <span>{words.keep}</span>
          </button>
        ) : (
          <button
            type="button"
            className={styles.main}
            onClick={() => {
              const copy = { ...story, id: newId() };
              changeStories((stories) => [...stories, copy]);
              change({ story: { ...place, id: copy.id } });
            }}
          >
            <Icon name="copy" />
            <span>{origin === 'link' ? words.keepCopy : words.copyStory}</span>
          </button>
        )}
      </div>
      <StoryTools story={story} origin={origin} onDelete={toAll} />
    </>
  );
}

import { useId, useRef, useState } from 'react';
import { inLanguage, LONGEST, type Slide } from '../../../domain/story/story';
import { knowledgeLink } from '../../../domain/story/reference';
import { storyText } from '../../../i18n/story';
import { Segments } from '../../../panels/segments/Segments';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { useAtlas } from '../../../state/store';
import { endTyping } from '../../../state/stories/ownStories';
import { slideQuery, viewOfSlide } from '../../../state/stories/slideView';
import { StoryText } from '../text/StoryText';
import styles from './edit.module.css';
import { IconButton } from './IconButton';
import { presentFigure } from './presentFigure';
import { titleFieldId, type useStoryEditor } from './useStoryEditor';

interface SlideFormProps {
  slide: Slide;
  /** From 1. */
  number: number;
  count: number;
  editor: ReturnType<typeof useStoryEditor>;
  /** What its view shows. */
  what: string;
}

/** Everything of one slide: title and text in the reader's language, its view, its place. */
export function SlideForm({ slide, number, count, editor, what }: SlideFormProps) {
  const words = useText(storyText);
  const facts = useFacts();
  const language = useLanguage();
  const view = useAtlas((state) => state.view);
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const [titleField, textField, help] = [titleFieldId(slide), useId(), useId()];
  const text = useRef<HTMLTextAreaElement>(null);
  // Not letter by letter: what a slide was kept as may be written otherwise today.
  const kept = viewOfSlide(slide, language, facts).view;
  const differs = slideQuery(view) !== slideQuery(kept);
  const figure = presentFigure(facts, view);
  const insert = (link: string) => {
    const written = slide.text[language];
    const { selectionStart: from, selectionEnd: to } = text.current ?? {
      selectionStart: written.length,
      selectionEnd: written.length,
    };
    editor.write(slide, 'text', language, written.slice(0, from) + link + written.slice(to));
    endTyping();
    text.current?.focus();
  };
  const other = (written: string) => (written === '' ? '' : words.otherLanguage(written));
  return (
    <div className={styles.form}>
      <label htmlFor={titleField}>{words.slideTitle}</label>
      <input
        id={titleField}
        className={styles.field}
        value={slide.title[language]}
        maxLength={LONGEST.title}
        placeholder={other(inLanguage(slide.title, language)) || what}
        onChange={({ target }) => editor.write(slide, 'title', language, target.value)}
        onBlur={endTyping}
      />
      <Segments
        legend={words.slideText}
        value={shown}
        onChoose={setShown}
        choices={[
          { value: 'write', label: words.write },
          { value: 'preview', label: words.preview },
        ]}
      />
      {shown === 'write' ? (
        <>
          <textarea
            ref={text}
            id={textField}
            className={styles.field}
            aria-label={words.slideText}
            aria-describedby={help}
            rows={7}
            value={slide.text[language]}
            maxLength={LONGEST.text}
            placeholder={other(inLanguage(slide.text, language))}
            onChange={({ target }) => editor.write(slide, 'text', language, target.value)}
            onBlur={endTyping}
          />
          <p id={help} className={styles.help}>
            {words.markdown}
          </p>
          {figure !== null && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => insert(knowledgeLink(figure.question))}
            >
              {words.insert(figure.words)}
            </button>
          )}
        </>
      ) : (
        <div className={styles.preview}>
          {inLanguage(slide.text, language) === '' ? (
            <p className={styles.help}>{words.nothingWritten}</p>
          ) : (
            <StoryText markdown={inLanguage(slide.text, language)} />
          )}
        </div>
      )}
      {differs && (
        <div className={styles.differs}>
          <p className={styles.help}>{words.viewDiffers}</p>
          <button type="button" className={styles.quiet} onClick={() => editor.replaceView(slide)}>
            {words.replace}
          </button>
          <button type="button" className={styles.quiet} onClick={() => editor.goTo(number)}>
            {words.showView}
          </button>
        </div>
      )}
      <div className={styles.tools}>
        <IconButton
          icon="ascending"
          label={words.up(number)}
          press={number === 1 ? null : () => editor.move(slide, number, -1)}
        />
        <IconButton
          icon="descending"
          label={words.down(number)}
          press={number === count ? null : () => editor.move(slide, number, 1)}
        />
        <IconButton
          icon="copy"
          label={words.copy(number)}
          press={() => editor.copy(slide, number)}
        />
        <IconButton
          icon="remove"
          label={words.remove(number)}
          press={() => editor.remove(slide, number)}
        />
      </div>
    </div>
  );
}

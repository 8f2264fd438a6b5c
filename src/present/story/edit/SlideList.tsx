import type { KeyboardEvent } from 'react';
import { inLanguage, type Slide, type Story } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { viewOfSlide } from '../../../state/stories/slideView';
import { StoryText } from '../text/StoryText';
import styles from './edit.module.css';
import { SlideForm } from './SlideForm';
import { rowId, type useStoryEditor } from './useStoryEditor';
import { viewWords } from './viewWords';

type Editor = ReturnType<typeof useStoryEditor>;

interface SlideListProps {
  story: Story;
  editor: Editor;
  own: boolean;
}

/** The slides in their order; the one that is open shows what is said of it. */
export function SlideList({ story, editor, own }: SlideListProps) {
  const words = useText(storyText);
  return (
    <ol className={styles.slides} aria-label={words.list}>
      {story.slides.map((slide, at) => (
        <SlideRow
          key={slide.id}
          slide={slide}
          number={at + 1}
          count={story.slides.length}
          editor={editor}
          own={own}
        />
      ))}
    </ol>
  );
}

interface SlideRowProps {
  slide: Slide;
  /** From 1. */
  number: number;
  count: number;
  editor: Editor;
  own: boolean;
}

function SlideRow({ slide, number, count, editor, own }: SlideRowProps) {
  const language = useLanguage();
  const what = useWhat(slide);
  const open = editor.slide?.id === slide.id;
  const title = inLanguage(slide.title, language);
  const move = (event: KeyboardEvent) => {
    if (!own || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    editor.move(slide, number, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.slide} data-open={open}>
      <button
        type="button"
        id={rowId(slide)}
        className={styles.row}
        aria-current={open ? 'step' : undefined}
        onClick={() => editor.goTo(number)}
        onKeyDown={move}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.titles}>
          <strong>{title || what}</strong>
          {title !== '' && <small>{what}</small>}
        </span>
      </button>
      {open &&
        (own ? (
          <SlideForm slide={slide} number={number} count={count} editor={editor} what={what} />
        ) : (
          <div className={styles.read}>
            <StoryText markdown={inLanguage(slide.text, language)} />
          </div>
        ))}
    </li>
  );
}

/** A slide's view in a few words, in the reader's language. */
function useWhat(slide: Slide): string {
  const facts = useFacts();
  const language = useLanguage();
  return viewWords(facts, viewOfSlide(slide, language, facts).view);
}

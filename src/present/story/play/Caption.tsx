import { type ReactElement, useEffect, useRef } from 'react';
import type { SourceId } from '../../../domain/statements';
import { inLanguage, type Story } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { useLanguage, useText } from '../../../state/language';
import { useAtlas } from '../../../state/store';
import { SelectedFigure } from '../../../panels/selected/SelectedFigure';
import { StoryText } from '../text/StoryText';
import styles from './player.module.css';
import { ShownSources } from '../../sources/ShownSources';
import type { usePlayer } from './usePlayer';
import { useSwipes } from './useSwipes';

interface CaptionProps {
  story: Story;
  player: ReturnType<typeof usePlayer>;
  /** What the view shows, where the slide has no title of its own. */
  what: string;
  sources: readonly SourceId[];
  /** What else stands under the text. */
  children: ReactElement;
}

/** What is said of a slide. It is read out when it changes, and a swipe goes on or back. */
export function Caption({ story, player, what, sources, children }: CaptionProps) {
  const language = useLanguage();
  const words = useText(storyText);
  const asked = useAtlas((state) => state.view.story?.slide ?? 1);
  const { slide, number, beyond } = player;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroll.current;
    if (element !== null) element.scrollTop = 0;
  }, [number]);
  const swipes = useSwipes((direction) => {
    if (direction === 'left') player.next();
    else player.previous();
  });
  if (slide === undefined) return null;
  const title = inLanguage(slide.title, language) || what;
  return (
    // What scrolls must be reachable by keyboard.
    <div
      ref={scroll}
      className={styles.caption}
      data-scrolls=""
      role="group"
      aria-label={title}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...swipes}
    >
      {beyond && (
        <p className={styles.remark} role="status">
          {words.beyond(asked, story.slides.length)}
        </p>
      )}
      <div className={styles.words} aria-live="polite" aria-atomic="true">
        <h2>{title}</h2>
        <div className={styles.selected}>
          <SelectedFigure />
        </div>
        <StoryText key={slide.id} markdown={inLanguage(slide.text, language)} />
      </div>
      {children}
      <ShownSources sources={sources} />
    </div>
  );
}

import type { ReactElement } from 'react';
import type { SourceId } from '../../../domain/statements';
import { storyText } from '../../../i18n/story';
import { storyPlayText } from '../../../i18n/storyPlay';
import type { MapPicture } from '../../../map/picture';
import { useText } from '../../../state/language';
import { useAtlas } from '../../../state/store';
import { useOpenStory } from '../../../state/stories/openStory';
import type { StoryPlace } from '../../../state/view';
import notices from '../notice.module.css';
import { OpenProblem } from '../OpenProblem';
import styles from './player.module.css';
import { Show } from './Show';

/** What the screen shows of the present view. */
export interface Shown {
  picture: MapPicture;
  /** What is shown, in the view's own words. */
  what: string;
  sources: readonly SourceId[];
  /** The key; null where what is shown has its own. */
  legend: ReactElement | null;
  /** What stands in the place of the map; null where the map is shown. */
  stage: ReactElement | null;
  /** The results of a comparison; null where there are none beside it. */
  side: ReactElement | null;
}

interface StoryPlayerProps {
  place: StoryPlace;
  shown: Shown;
}

/** The story that the address names, played; or why it can't be. */
export function StoryPlayer({ place, shown }: StoryPlayerProps) {
  const words = useText(storyText);
  const playWords = useText(storyPlayText);
  const change = useAtlas((state) => state.change);
  const open = useOpenStory(place);
  if (open.kind === 'ready' && open.story.slides.length > 0) {
    return <Show story={open.story} place={place} shown={shown} />;
  }
  return (
    <main className={styles.waiting} aria-label={words.tab}>
      {open.kind === 'loading' && <p role="status">{words.loading}</p>}
      {open.kind === 'ready' && <p className={notices.notice}>{words.empty}</p>}
      {open.kind !== 'loading' && open.kind !== 'ready' && open.kind !== 'all' && (
        <OpenProblem open={open} />
      )}
      <button
        type="button"
        className={notices.action}
        onClick={() => change({ story: { ...place, playing: false } })}
      >
        {playWords.close}
      </button>
    </main>
  );
}

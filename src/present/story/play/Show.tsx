import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { useWidth } from '../../../charts/useWidth';
import { inLanguage, type Story } from '../../../domain/story/story';
import { storyText } from '../../../i18n/story';
import { storyPlayText } from '../../../i18n/storyPlay';
import { LazyMapView } from '../../../map/LazyMapView';
import { useLanguage, useText } from '../../../state/language';
import type { StoryPlace } from '../../../state/view';
import { Caption } from './Caption';
import { Controls } from './Controls';
import { Head } from './Head';
import styles from './player.module.css';
import { PointerRing } from './PointerRing';
import type { Shown } from './StoryPlayer';
import { usePlayer } from './usePlayer';
import { useTypeSize } from './typeSize';

interface ShowProps {
  story: Story;
  place: StoryPlace;
  shown: Shown;
}

const WIDE_PADDING = { top: 20, right: 20, bottom: 120, left: 20 };
const NARROW_PADDING = { top: 8, right: 8, bottom: 24, left: 8 };
/** The province is this much wider than high: what is higher is left to the key below it. */
const PROVINCE_SHAPE = 1.6;
/** Pixels; as high as most keys. */
const MOST_BELOW = 320;
/** In the root's size of type: on a narrower map the key would hide what it explains, and stands
 * with the text. */
const ROOM_FOR_KEY = 40;

/** A story full screen: what the slide shows, and beside it what is to be said of it. */
export function Show({ story, place, shown }: ShowProps) {
  const words = useText(storyPlayText);
  const storyWords = useText(storyText);
  const language = useLanguage();
  const player = usePlayer(story, place);
  const type = useTypeSize();
  const wide = useWide();
  const [measure, room] = useWidth(innerWidth);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.focus();
  }, []);
  const title = inLanguage(story.title, language) || storyWords.untitled;
  const key = shown.legend !== null && (
    <details className={styles.key} open={wide}>
      <summary>{words.key}</summary>
      <div className={styles.legend}>{shown.legend}</div>
    </details>
  );
  const overMap = wide && shown.stage === null && room / type.rem >= ROOM_FOR_KEY;
  const below = Math.min(MOST_BELOW, innerHeight - room / PROVINCE_SHAPE);
  const aboveKey = { ...WIDE_PADDING, bottom: Math.max(WIDE_PADDING.bottom, below) };
  const padding = !wide ? NARROW_PADDING : overMap ? aboveKey : WIDE_PADDING;
  return (
    <main
      ref={main}
      className={styles.player}
      aria-label={words.playing(title)}
      tabIndex={-1}
      data-pointing={player.pointing}
      data-side={wide && shown.side !== null}
      data-stage={shown.stage !== null}
    >
      <div className={styles.told}>
        <Head title={title} onClose={player.close} />
        <Caption story={story} player={player} what={shown.what} sources={shown.sources}>
          <>
            {!overMap && key}
            {!wide && shown.side}
          </>
        </Caption>
        <Controls count={story.slides.length} player={player} type={type} />
      </div>
      <div className={styles.picture} ref={measure}>
        <div className={styles.map} data-covered={shown.stage !== null}>
          <Suspense fallback={null}>
            <LazyMapView picture={shown.picture} padding={padding} />
          </Suspense>
        </div>
        {shown.stage !== null && <div className={styles.stage}>{shown.stage}</div>}
        {overMap && key}
      </div>
      {wide && shown.side !== null && (
        <aside className={styles.side} aria-label={words.results}>
          {shown.side}
        </aside>
      )}
      {player.pointing && <PointerRing />}
    </main>
  );
}

const WIDE = '(min-width: 62.5em)';

function subscribe(changed: () => void): () => void {
  const wide = matchMedia(WIDE);
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
}

/** The text beside the picture, or below it; the style sheet has the same. */
function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

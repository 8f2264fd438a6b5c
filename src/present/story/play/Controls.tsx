import { storyPlayText } from '../../../i18n/storyPlay';
import { useText } from '../../../state/language';
import styles from './player.module.css';
import { Tool } from './Tool';
import type { usePlayer } from './usePlayer';
import type { useTypeSize } from './typeSize';

interface ControlsProps {
  count: number;
  player: ReturnType<typeof usePlayer>;
  type: ReturnType<typeof useTypeSize>;
}

/** Everything that keys do, for the mouse and the finger. */
export function Controls({ count, player, type }: ControlsProps) {
  const words = useText(storyPlayText);
  const { number } = player;
  return (
    <div className={styles.controls} role="group" aria-label={words.controls}>
      <div className={styles.line} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * number) / count}%` }} />
      </div>
      <div className={styles.steps}>
        <Tool icon="first" label={words.first} press={number === 1 ? null : player.first} />
        <Tool
          icon="previous"
          label={words.previous}
          press={number === 1 ? null : player.previous}
        />
        <span className={styles.progress}>{words.progress(number, count)}</span>
        <Tool icon="next" label={words.next} press={number === count ? null : player.next} main />
      </div>
      <div className={styles.tools}>
        <Tool
          icon="pointer"
          label={words.pointer}
          press={player.pointer}
          pressed={player.pointing}
        />
        <Tool icon="smaller" label={words.smaller} press={type.smaller} />
        <Tool icon="larger" label={words.larger} press={type.larger} />
      </div>
    </div>
  );
}

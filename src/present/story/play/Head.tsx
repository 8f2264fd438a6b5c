import { storyPlayText } from '../../../i18n/storyPlay';
import { useText } from '../../../state/language';
import { askForFullScreen, leaveFullScreen, useFullScreen } from './fullScreen';
import styles from './player.module.css';
import { Tool } from './Tool';

interface HeadProps {
  title: string;
  onClose: () => void;
}

/** What is played, and how it leaves the screen. */
export function Head({ title, onClose }: HeadProps) {
  const words = useText(storyPlayText);
  const full = useFullScreen();
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {full !== null && (
        <Tool
          icon={full ? 'gather' : 'spread'}
          label={full ? words.leaveFullScreen : words.fullScreen}
          press={full ? leaveFullScreen : askForFullScreen}
        />
      )}
      <Tool icon="close" label={words.close} press={onClose} />
    </header>
  );
}

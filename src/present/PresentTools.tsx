import { presentText } from '../i18n/present';
import { HeaderButton } from '../panels/header/HeaderButton';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import { ALL_STORIES } from '../state/view';
import { EmbedButton } from './embed/EmbedButton';

/** Tells a story with views. */
export function PresentButton() {
  const words = useText(presentText);
  const change = useAtlas((state) => state.change);
  return (
    <HeaderButton
      icon="present"
      label={words.storyOpen}
      onPress={() => change({ story: { id: ALL_STORIES, slide: 1, playing: false } })}
    />
  );
}

/** How a view leaves the screen: on paper or as a picture, and into another page. */
export function TakeAwayTools({ what }: { what: string }) {
  const words = useText(presentText);
  const change = useAtlas((state) => state.change);
  return (
    <>
      <HeaderButton
        icon="print"
        label={words.paperOpen}
        onPress={() => change({ paper: { size: 'a4', orientation: 'landscape' } })}
      />
      <EmbedButton what={what} />
    </>
  );
}

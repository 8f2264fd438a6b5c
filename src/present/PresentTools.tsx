import { presentText } from '../i18n/present';
import { HeaderButton } from '../panels/header/HeaderButton';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import { ALL_STORIES } from '../state/view';
import { EmbedButton } from './embed/EmbedButton';

/** What a reader does with a view beyond looking at it: tell a story with it, print it, or put it
 * into another page. */
export function PresentTools({ what }: { what: string }) {
  const words = useText(presentText);
  const change = useAtlas((state) => state.change);
  return (
    <>
      <HeaderButton
        icon="present"
        label={words.storyOpen}
        onPress={() => change({ story: { id: ALL_STORIES, slide: 1, playing: false } })}
        roomy
      />
      <HeaderButton
        icon="print"
        label={words.paperOpen}
        onPress={() => change({ paper: { size: 'a4', orientation: 'landscape' } })}
      />
      <EmbedButton what={what} />
    </>
  );
}

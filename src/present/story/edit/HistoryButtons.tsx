import { storyText } from '../../../i18n/story';
import { useText } from '../../../state/language';
import { IconButton } from './IconButton';
import type { HistoryHere } from './useHistoryHere';

/** Undo and redo; out of use they stay, so that the focus does. */
export function HistoryButtons({ history }: { history: HistoryHere }) {
  const words = useText(storyText);
  return (
    <>
      <IconButton icon="undo" label={words.undo} press={history.past ? history.undo : null} />
      <IconButton icon="redo" label={words.redo} press={history.future ? history.redo : null} />
    </>
  );
}

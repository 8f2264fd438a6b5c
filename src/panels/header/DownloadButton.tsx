import { headerText } from '../../i18n/header';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { HeaderButton } from './HeaderButton';

/** Gives the figures of the chosen indicator, of all areas and years, as a table to take away. */
export function DownloadButton() {
  const words = useText(headerText);
  const language = useLanguage();
  const facts = useFacts();
  const view = useAtlas((state) => state.view);
  return (
    <HeaderButton
      icon="download"
      label={words.download}
      onPress={async () => {
        // Wanted by few, and not on every visit.
        const { downloadMatrix } = await import('../matrix/downloadMatrix');
        downloadMatrix(facts, view, language);
      }}
    />
  );
}

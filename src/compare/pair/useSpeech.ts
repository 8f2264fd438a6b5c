import { mapText } from '../../i18n/map';
import type { Speech } from '../../map/figure';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';

/** What it takes to write a figure in the reader's language. */
export function useSpeech(): Speech {
  const words = useText(mapText);
  const format = useFormat();
  const language = useLanguage();
  const { registry } = useFacts();
  return { words, format, language, registry };
}

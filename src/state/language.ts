import type { Format } from '../i18n/format';
import { formatFor } from '../i18n/format';
import type { Text } from '../i18n/text';
import { useAtlas } from './store';
import type { Language } from './view';

export function useLanguage(): Language {
  return useAtlas((state) => state.view.language);
}

/** The words of a room in the reader's language. */
export function useText<T>(words: Text<T>): T {
  return words[useLanguage()];
}

export function useFormat(): Format {
  return formatFor(useLanguage());
}

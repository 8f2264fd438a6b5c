import { appText } from '../i18n/app';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import type { SheetTab } from './useSheet';

/** What the panels are called: while comparing, they hold what is compared and what comes of it. */
export function useTabLabels(): Record<SheetTab, string> {
  const words = useText(appText);
  const comparing = useAtlas((state) => state.view.showing === 'compare');
  return {
    legend: comparing ? words.compareTab : words.legendTab,
    detail: comparing ? words.resultTab : words.detailTab,
    story: words.storyTab,
  };
}

import { useState } from 'react';
import type { Choice } from '../domain/choice/choice';
import { useIsPlacing } from '../state/drawing';
import { useAtlas } from '../state/store';
import { useTour } from '../state/tour';

/** What the sheet of a narrow screen shows. */
export type SheetTab = 'legend' | 'detail' | 'story';

export interface SheetState {
  tab: SheetTab | null;
  /** Which of two stands in the right panel of a wide screen, while a story is open. */
  right: 'detail' | 'story';
  /** Opens a tab, or closes it where it stands open. */
  toggle: (tab: SheetTab) => void;
  /** Makes a tab be seen, whatever the width. */
  show: (tab: SheetTab) => void;
  /** Brings one of two into the right panel. */
  bring: (right: SheetState['right']) => void;
}

/** What the sheet was opened or closed for. */
interface Seen {
  tab: SheetTab | null;
  right: SheetState['right'];
  selected: string | null;
  comparing: boolean;
  telling: boolean;
  touring: boolean;
  /** What was chosen when a drawing began; undefined where none is on its way. */
  drawing: { chosen: Choice | null } | undefined;
}

/**
 * Selecting an area opens its detail, also where a link selects it; deselecting closes it. Going
 * over to comparing opens the menu of comparisons. A story that is opened comes first, and stays
 * while its slides select and compare. While a region is drawn the map has all the room; then its
 * result is shown, or, where it was let go, what it began with. A tour of the map needs its room too.
 */
export function useSheet(): SheetState {
  const selected = useAtlas((state) => state.view.units[0] ?? null);
  const comparing = useAtlas((state) => state.view.showing === 'compare');
  const telling = useAtlas((state) => state.view.story !== null);
  const chosen = useAtlas((state) => state.view.choice);
  const touring = useTour((state) => state.cause !== null);
  const placing = useIsPlacing();
  const tabOf = (code: string | null): SheetTab | null => (code === null ? null : 'detail');
  const [sheet, setSheet] = useState<Seen>({
    tab: tabOf(selected),
    right: 'story',
    selected,
    comparing: false,
    telling: false,
    touring: false,
    drawing: undefined,
  });
  const now = { selected, comparing, telling, touring };
  if (sheet.touring !== touring) {
    setSheet({ ...sheet, touring, tab: touring ? null : sheet.tab });
  } else if (sheet.telling !== telling) {
    const tab = telling ? 'story' : tabOf(selected);
    setSheet({ ...now, tab, right: 'story', drawing: undefined });
  } else if (sheet.comparing !== comparing) {
    const tab = comparing ? 'legend' : tabOf(selected);
    setSheet({ ...sheet, ...now, tab: telling ? sheet.tab : tab, drawing: undefined });
  } else if (sheet.selected !== selected) {
    setSheet({ ...sheet, ...now, tab: telling ? sheet.tab : tabOf(selected) });
  } else if (placing && sheet.drawing === undefined) {
    setSheet({ ...sheet, tab: null, drawing: { chosen } });
  } else if (!placing && sheet.drawing !== undefined) {
    const isDone = chosen !== sheet.drawing.chosen;
    setSheet({ ...sheet, tab: isDone ? 'detail' : 'legend', drawing: undefined });
  }
  return {
    tab: sheet.tab,
    right: sheet.right,
    toggle: (tab) => setSheet({ ...sheet, tab: sheet.tab === tab ? null : tab }),
    show: (tab) => setSheet({ ...sheet, tab, right: tab === 'legend' ? sheet.right : tab }),
    bring: (right) => setSheet({ ...sheet, right }),
  };
}

import { useMemo, useSyncExternalStore } from 'react';

/** Room that panels take from the map, in CSS pixels. */
export interface MapPadding {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** How much of the bottom lies under a sheet of the whole width. */
  unseen?: number;
}

/** Panels beside the map, ever wider; a sheet below it; or all below each other, on a page that
 * scrolls. */
type Layout = 'low' | 'huge' | 'wide' | 'middle' | 'narrow';

const PADDING: Record<Layout, MapPadding> = {
  low: { top: 8, right: 8, bottom: 8, left: 8 },
  huge: { top: 92, right: 456, bottom: 160, left: 364 },
  wide: { top: 84, right: 392, bottom: 150, left: 324 },
  middle: { top: 76, right: 316, bottom: 140, left: 276 },
  narrow: { top: 68, right: 12, bottom: 150, left: 12 },
};

/** Where each layout begins, in letters of 16 pixels; the style sheets have the same, in pixels that
 * are turned into letters as they are built. */
const MEDIA: readonly [Layout, string][] = [
  ['low', '(max-width: 59.9375em) and (max-height: 29.9375em)'],
  ['huge', '(min-width: 106.25em)'],
  ['wide', '(min-width: 68.75em)'],
  ['middle', '(min-width: 60em)'],
];

/** How much of the window's height an open sheet takes; its style sheet has the same. */
const SHEET_SHARE = 0.52;
/** The timeline and the tabs, which stay in view with the sheet. */
const BELOW_AND_ABOVE_SHEET = 110;
/** The least that they are high; what is below that edge lies under them or the sheet. */
const LEAST_BELOW = 88;

function subscribe(changed: () => void): () => void {
  const queries = MEDIA.map(([, query]) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function current(): Layout {
  return MEDIA.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'narrow';
}

/**
 * @param sheetOpen whether the sheet of a narrow screen stands open
 * @param brief the height of the key in brief that stands on a narrow screen's map, in CSS pixels
 * @returns the same object as long as the layout, the sheet and that height stay
 */
export function useMapPadding(sheetOpen: boolean, brief: number): MapPadding {
  const layout = useSyncExternalStore(subscribe, current);
  return useMemo(() => {
    if (layout !== 'narrow') return PADDING[layout];
    const { top } = PADDING.narrow;
    const padding = { ...PADDING.narrow, top: top + brief, unseen: LEAST_BELOW };
    if (!sheetOpen) return padding;
    const sheet = Math.round(innerHeight * SHEET_SHARE);
    return { ...padding, bottom: sheet + BELOW_AND_ABOVE_SHEET, unseen: sheet + LEAST_BELOW };
  }, [layout, sheetOpen, brief]);
}

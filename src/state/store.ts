import { create } from 'zustand';
import type { Draft } from '../domain/choice/draft';
import type { Facts } from '../domain/facts';
import type { AreaCode } from '../domain/units';
import type { BadParameter } from './address';
import { readAddress, writeAddress } from './address';
import type { CompareTaskName, CompareView } from './compareView';
import { type Opened, takenBack } from './opened';
import type { Showing, View } from './view';
import { DEFAULT_VIEW, LINKED_STORY } from './view';

/** What stands before a story in a link that holds one. */
export const STORY_HASH = '#story=';

/** Why the map is drawn as SVG: the browser has no WebGL, took it away, or the map itself failed. */
export type Fallback = 'withoutWebgl' | 'lostWebgl' | 'failedMap';

/** How a change reaches the address: as a step that Back undoes, or over the present entry. */
export type Trace = 'push' | 'replace';

interface AtlasState {
  view: View;
  /** The area under the pointer or the keyboard's focus, shared by map, list and charts. */
  hovered: AreaCode | null;
  /** A class that the pointer is at in the legend. */
  hoveredClass: number | null;
  /** Where the map was last asked to fly: an area, or null for the whole province. The serial
   * tells two requests for one place apart. */
  flight: { area: AreaCode | null; serial: number } | null;
  /** A shape that is being drawn or moved; `drawing.ts` says what becomes of it. */
  draft: Draft | null;
  /** What the address held and couldn't be taken; empty once dismissed. */
  bad: readonly BadParameter[];
  /** What a map met with, and whether the reader has put that away; maps that follow don't tell it
   * again. */
  fallback: { why: Fallback; isDismissed: boolean } | null;
  /** A reader has just come to a comparison by its menu, and it may look for what can be compared; a
   * link shows what it holds. */
  arriving: boolean;
  /** What it changed to find it; taken back when the reader goes on without having chosen anew. */
  opened: Opened | null;
  change: (change: Partial<View>, trace?: Trace) => void;
  changeCompare: (change: Partial<CompareView>, trace?: Trace) => void;
  /** Goes to another way of looking; to compare, to the comparison that was open last. */
  show: (showing: Showing) => void;
  openComparison: (task: CompareTaskName) => void;
  arrived: (opened: Opened | null) => void;
  select: (code: AreaCode | null) => void;
  hover: (code: AreaCode | null) => void;
  hoverClass: (index: number | null) => void;
  flyTo: (area: AreaCode | null) => void;
  dismissBad: () => void;
  tellFallback: (why: Fallback) => void;
  dismissFallback: () => void;
}

/**
 * The one store. Its saved form is the address: `followAddress` keeps the two alike.
 */
export const useAtlas = create<AtlasState>()((set, get) => ({
  view: DEFAULT_VIEW,
  hovered: null,
  hoveredClass: null,
  flight: null,
  draft: null,
  bad: [],
  fallback: null,
  arriving: false,
  opened: null,
  change: (change, trace = 'push') => {
    const before = get().view;
    const view = { ...before, ...change };
    set({ view });
    const search = writeAddress(view);
    if (search === writeAddress(before)) return;
    const address = `${location.pathname}${search}${hashFor(view)}`;
    keepAddress(address, trace);
  },
  changeCompare: (change, trace) =>
    get().change({ compare: { ...get().view.compare, ...change } }, trace),
  show: (showing) => {
    const { view, opened, change, openComparison } = get();
    if (showing === 'compare') {
      openComparison(view.compare.task);
      return;
    }
    // Comparisons have other classes, so that what is lit means nothing outside of them.
    const lit = view.showing === 'compare' ? null : view.lit;
    change({ ...takenBack(view, opened), showing, lit });
    set({ opened: null });
  },
  openComparison: (task) => {
    const { view, opened, change } = get();
    const back = takenBack(view, opened);
    // What is lit belongs to the classes of the map that it was lit on.
    const compare = { ...(back.compare ?? view.compare), task };
    change({ ...back, showing: 'compare', lit: null, compare });
    set({ arriving: true, opened: null });
  },
  arrived: (opened) => set({ arriving: false, opened }),
  select: (code) => get().change({ units: code === null ? [] : [code] }),
  hover: (code) => {
    if (get().hovered !== code) set({ hovered: code });
  },
  hoverClass: (index) => set({ hoveredClass: index }),
  flyTo: (area) => set({ flight: { area, serial: (get().flight?.serial ?? 0) + 1 } }),
  dismissBad: () => set({ bad: [] }),
  tellFallback: (why) => {
    if (get().fallback?.why !== why) set({ fallback: { why, isDismissed: false } });
  },
  dismissFallback: () => {
    const { fallback } = get();
    if (fallback !== null) set({ fallback: { ...fallback, isDismissed: true } });
  },
}));

/** A frame that somebody else has locked may not change its own address: the view then lasts as
 * long as the page. */
function keepAddress(address: string, trace: Trace): void {
  try {
    if (trace === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'SecurityError') throw error;
  }
}

/** What follows the `#`: a story that a link holds goes with the reader who leaves it. */
function hashFor({ story }: View): string {
  const { hash } = location;
  return hash.startsWith(STORY_HASH) && story?.id !== LINKED_STORY ? '' : hash;
}

/**
 * Takes the view from the address, now and whenever the reader goes back or forward.
 * @returns stops following
 */
export function followAddress(facts: Facts): () => void {
  const take = () => {
    const { view, bad } = readAddress(location.search, facts);
    useAtlas.setState({ view, bad, arriving: false, opened: null });
  };
  take();
  addEventListener('popstate', take);
  return () => removeEventListener('popstate', take);
}

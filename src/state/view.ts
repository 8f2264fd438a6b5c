import type { Camera } from '../domain/camera';
import { type AreaFilter, NO_FILTER } from '../domain/choice/areaFilter';
import type { Choice } from '../domain/choice/choice';
import { DEFAULT_CLASSES, type ClassChoice } from '../domain/classes/breaks';
import type { LineId } from '../domain/povertyLines';
import type { Sureness } from '../domain/scene/sureness';
import type { AreaCode, Level } from '../domain/units';
import { type CompareView, DEFAULT_COMPARE } from './compareView';

export type Language = 'vi' | 'en';

/** What stands in the middle: the map, the list that is its equal, how well each year is known, or
 * a comparison. */
export type Showing = 'map' | 'list' | 'knowledge' | 'compare';
export const SHOWINGS: readonly Showing[] = ['map', 'list', 'knowledge', 'compare'];

/** The view laid out for a sheet of paper. */
export interface PaperView {
  size: 'a4' | 'a3';
  orientation: 'portrait' | 'landscape';
}

/** Where a reader is in a story. */
export interface StoryPlace {
  id: string;
  /** From 1. */
  slide: number;
  /** Played full screen, or open beside the map to be read and made. */
  playing: boolean;
}

/** In the place of a story's id: all stories, to choose one. */
export const ALL_STORIES = 'all';
/** In the place of a story's id: the one that the link itself holds, behind its `#`. */
export const LINKED_STORY = 'link';

/** Everything that a link restores, and nothing else. */
export interface View {
  language: Language;
  showing: Showing;
  level: Level;
  indicator: string;
  year: number;
  /** The poverty line to count by; null leaves it to the year. */
  line: LineId | null;
  /** Selected areas, the one in detail first. */
  units: readonly AreaCode[];
  classes: ClassChoice;
  /** Communes outside the 67 take colour too. */
  outside: boolean;
  /** Kinds that are less sure than this are left as paper. */
  sure: Sureness;
  /** Households of another year may stand in where the year's own aren't printed. */
  weights: boolean;
  /** A class kept lit by a click on the legend. */
  lit: number | null;
  /** Null shows the whole province. */
  camera: Camera | null;
  compare: CompareView;
  /** Areas chosen on the map; null where none are. */
  choice: Choice | null;
  /** Which areas the list holds. */
  filter: AreaFilter;
  /** Inside a page of somebody else: the map with its key and sources, nothing else. */
  embed: boolean;
  paper: PaperView | null;
  story: StoryPlace | null;
}

/** The atlas opens on the level, the year and the indicator with most figures. */
export const DEFAULT_VIEW: View = {
  language: 'vi',
  showing: 'map',
  level: 'district',
  indicator: 'poverty_rate',
  year: 2022,
  line: null,
  units: [],
  classes: DEFAULT_CLASSES,
  outside: false,
  sure: 'all',
  weights: false,
  lit: null,
  camera: null,
  compare: DEFAULT_COMPARE,
  choice: null,
  filter: NO_FILTER,
  embed: false,
  paper: null,
  story: null,
};

/** What the atlas opened on until November 2026: links and stories of that time say no level where
 * they mean this one. */
export const FORMER_LEVEL: Level = 'commune';

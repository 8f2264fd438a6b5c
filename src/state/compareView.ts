import type { LineId } from '../domain/povertyLines';
import type { Clustered, Near } from '../domain/spatial/question';
import type { AreaCode, UnitGroup } from '../domain/units';

/** The ways of comparing, in the order of their menu. */
export type CompareTaskName =
  'change' | 'side' | 'pair' | 'years' | 'areas' | 'ranking' | 'clusters' | 'choose';
export const COMPARE_TASKS: readonly CompareTaskName[] = [
  'change',
  'side',
  'pair',
  'years',
  'areas',
  'ranking',
  'choose',
  // It can answer for few of the published figures, so it comes last.
  'clusters',
];

/** What one of several maps shows, or one of two indicators on one map. */
export interface Pane {
  indicator: string;
  year: number;
  /** Null leaves the poverty line to the year. */
  line: LineId | null;
}

/** Further maps beside the first. */
export const MOST_PANES = 3;
export const MOST_PINS = 8;

/** Who is ranked among whom. */
export type Among =
  | { kind: 'all' }
  | { kind: 'district'; code: AreaCode }
  | { kind: 'group'; group: UnitGroup }
  | { kind: 'chosen' };

/** What a comparison compares, beyond the view's own indicator, level, year and areas. A task
 * leaves alone what belongs to the others, so that going back to them finds it as it was. */
export interface CompareView {
  task: CompareTaskName;
  /** Change: the earlier year; null takes the start of the longest unbroken span to the view's. */
  from: number | null;
  measure: 'difference' | 'ratio';
  /** Side by side: the maps beside the first, which shows the view's own. */
  panes: readonly Pane[];
  /** Side by side: where the divider between the first two lies, in percent of the width; null
   * puts them beside each other. */
  swipe: number | null;
  /** Two at once: the indicator that the view's own is read with; null takes a usual one. */
  other: Pane | null;
  /** Area against area. */
  pins: readonly AreaCode[];
  among: Among;
  /** Where it clusters: what, who is whose neighbour, and of a status the category to have reached;
   * null takes the one that divides the areas most evenly. */
  clustered: Clustered;
  near: Near;
  reached: string | null;
  /** Local tests are corrected for being many. */
  corrected: boolean;
}

export const DEFAULT_COMPARE: CompareView = {
  task: 'change',
  from: null,
  measure: 'difference',
  panes: [],
  swipe: null,
  other: null,
  pins: [],
  among: { kind: 'all' },
  clustered: 'indicator',
  near: { kind: 'queen' },
  reached: null,
  corrected: true,
};

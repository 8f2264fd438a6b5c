import type { Population } from '../indicators';
import type { LineId } from '../povertyLines';
import type { KnownConflict, Statement } from '../statements';
import type { AreaCode } from '../units';
import type { Claim } from './claim';
import type { Proof } from './proof';

/** What is known of one area, one indicator and one year: the unit that this atlas is made of. */
export type Knowledge = Reported | Derived | Implied | Bounded | Conflict | Inherited | Unknown;

/** What an area's own statements, or arithmetic on them, say. */
export type Own = Reported | Derived | Implied | Bounded | Conflict;
export type Kind = Knowledge['kind'];

/** What gives one value. */
export type Figure = Reported | Derived | Implied | DisputedFigure;
/** What gives a value, or limits. */
export type Measured = Figure | Bounded;

/** From the surest to nothing at all: the order of legends and tables. */
export const KINDS: readonly Kind[] = [
  'reported',
  'implied',
  'derived',
  'conflict',
  'bounded',
  'inherited',
  'unknown',
];

/** Whom a figure speaks of and how it was counted, where that isn't what was asked for. */
export interface Scope {
  population: Population | null;
  line: LineId | null;
  /** The figure speaks of another population than the indicator's principal one. */
  otherPopulation: boolean;
  /** The source doesn't say by which poverty line it counts. */
  lineUnstated: boolean;
}

/** What stands beside a piece of knowledge without changing it. */
interface Flagged {
  /** What is said of the same area and year of another population, or by another or an unnamed
   * poverty line. */
  beside?: readonly Own[];
  /** Disagreements found by reading that one of the statements takes part in. */
  disputes?: readonly KnownConflict[];
}

interface Known extends Flagged {
  /** Those that it follows from; where it is reported, those of the area alone. */
  statements: readonly Statement[];
  scope: Scope;
  /** How it follows; for limits, the lower one's proof first. */
  proofs?: readonly Proof[];
  /** It rests on a weight of another year. */
  assumed?: boolean;
}

/** A source prints this area's figure for this year. */
export interface Reported extends Known {
  kind: 'reported';
  value: number;
  decimals: number;
  approximate: boolean;
}

/** Arithmetic on printed figures of the same area, or on those of all its parts. */
export interface Derived extends Known {
  kind: 'derived';
  value: number;
  decimals: number;
  /** A share of a printed count in its printed total, the mean of the composite's parts, a count
   * against a weight, a printed change, or limits that meet in one value. */
  step: 'share' | 'mean' | 'count' | 'change' | 'limits';
  /** What the rounding of the printed figures leaves open. */
  interval: Interval;
  /** A limit that the area's own statements print besides; null where they print none. */
  printed: Interval | null;
}

/** It follows from the figure of a containing area; of a count of none, from that count; of a status,
 * from what the area itself was in an earlier year, or from what a reader of its source concluded. */
export interface Implied extends Known {
  kind: 'implied';
  value: number;
  decimals: number;
  from: AreaCode;
  /** A limit that the area's own statements print besides; null where they print none. */
  printed: Interval | null;
}

/** All values between two ends. An open end doesn't belong to the interval itself. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** Only limits are known. */
export interface Bounded extends Known {
  kind: 'bounded';
  /**
   * All that is certain, with the rounding of the printed figures carried along: no value outside is
   * possible. Of a count, in whole numbers; of a status, the places of its categories in their list.
   */
  interval: Interval;
  /** What the area's own statements print, as they print it; null where all is worked out. Where the
   * rules know more, `interval` lies within it. */
  printed: Interval | null;
}

/** Sources disagree: over a figure, or only over limits. */
export type Conflict = DisputedFigure | DisputedLimits;

interface Disputed extends Known {
  kind: 'conflict';
  preferred: Statement;
  /** All that is claimed of this area and year, the preferred one's claim first. */
  claims: readonly Claim[];
}

/** The preferred source gives the figure; all of them are shown. */
export interface DisputedFigure extends Disputed {
  over: 'figure';
  value: number;
  decimals: number;
}

/** Limits contradict each other, and no figure is claimed: nothing is told but that. */
export interface DisputedLimits extends Disputed {
  over: 'limits';
}

/** Only a containing area has something: its figure, always in its name. */
export interface Inherited extends Flagged {
  kind: 'inherited';
  from: AreaCode;
  of: Own;
  /** What is certain of the area itself, though too wide to be shown instead. */
  limits: Bounded | null;
}

export interface Unknown extends Flagged {
  kind: 'unknown';
  limits: Bounded | null;
}

/** A question put to the facts. `line` matters to indicators that are counted by a poverty line. */
export interface Question {
  indicator: string;
  area: AreaCode;
  year: number;
  line: LineId | null;
}

export const UNKNOWN: Unknown = { kind: 'unknown', limits: null };

/**
 * The single value that stands for what is known, where there is one.
 * @returns undefined for bounded and unknown; an inherited value is the containing area's
 */
export function valueOf(knowledge: Knowledge): number | undefined {
  switch (knowledge.kind) {
    case 'reported':
    case 'derived':
    case 'implied':
      return knowledge.value;
    case 'conflict':
      return knowledge.over === 'figure' ? knowledge.value : undefined;
    case 'inherited':
      return valueOf(knowledge.of);
    case 'bounded':
    case 'unknown':
      return undefined;
  }
}

/**
 * Is this an exact figure of the area itself, counted as asked and resting on no assumption? Only
 * these are ranked, averaged and used to find class breaks.
 */
export function isOwnFigure(knowledge: Knowledge): knowledge is Figure {
  switch (knowledge.kind) {
    case 'conflict':
      return knowledge.over === 'figure' && isAsAsked(knowledge);
    case 'reported':
    case 'derived':
    case 'implied':
      return isAsAsked(knowledge);
    case 'bounded':
    case 'inherited':
    case 'unknown':
      return false;
  }
}

/** Does it give a value or limits, and not only say that limits contradict each other? */
export function isMeasured(own: Own): own is Measured {
  return own.kind !== 'conflict' || own.over === 'figure';
}

/** Is it counted as asked, resting on no assumption? */
function isAsAsked({ scope, assumed }: Pick<Known, 'scope' | 'assumed'>): boolean {
  return !scope.otherPopulation && !scope.lineUnstated && assumed !== true;
}

/**
 * What stands behind knowledge of any kind: the area's own, or the containing area's.
 * @returns undefined where nothing is known
 */
export function evidenceOf(knowledge: Knowledge): Own | undefined {
  if (knowledge.kind === 'unknown') return undefined;
  return knowledge.kind === 'inherited' ? knowledge.of : knowledge;
}

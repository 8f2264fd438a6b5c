import type { IndicatorId, Population, Bilingual } from './indicators';
import type { LineId } from './povertyLines';
import type { AreaCode } from './units';

export type StatementId = string;
export type SourceId = string;

/** What a statement gives: the figure itself, a place in an order, or a change on a base year. */
export type Quantity = 'value' | 'rank' | 'difference' | 'growth' | 'ratio';
export type Relation = 'exact' | 'about' | 'below' | 'above';

/** What came about, what is aimed at (never reasoned with), or what the source itself estimates. */
export type Nature = 'result' | 'target' | 'estimate';

/** Whether the figure stands in the source, or a reader of the source concluded it. */
export type Basis = 'printed' | 'inferred';

/** One published sentence's worth of knowledge, and nothing that it doesn't say. */
export interface Statement {
  id: StatementId;
  indicator: IndicatorId;
  population: Population | null;
  area: AreaCode;
  /** For whom or where the source says it, in a few words of its own; null where the area says it. */
  scope: string | null;
  year: number | null;
  /** The last year for which a list stands that the area is on; null for all else. */
  until: number | null;
  quantity: Quantity;
  relation: Relation;
  nature: Nature;
  basis: Basis;
  /** As printed, with its decimals; a category id or an ISO date where the indicator is one. */
  printed: string;
  /** The printed denominator: "54 of 98". */
  total: number | null;
  /** Of a rate printed as 0 or 100: the wording counts each one, so that nothing was rounded. */
  counted: boolean;
  baseYear: number | null;
  line: LineId | null;
  lineStated: boolean;
  source: SourceId;
  notes: readonly string[];
}

export interface Source {
  id: SourceId;
  title: string;
  publisher: string;
  date: string;
  address: string;
  kind: string;
}

/** A doubt about a statement, kept once however many statements share it. */
export interface Note {
  id: string;
  text: Bilingual;
}

/** A disagreement that readers must see, found by reading; the rules find others. What it is
 * about stands in its statements. */
export interface KnownConflict {
  id: string;
  statements: readonly StatementId[];
  /** The statement to prefer, where there is an argued reason. */
  preferred: StatementId | null;
  /** Statements that the reason argues against. They are shown, but nothing is inherited from them
   * and nothing computed with them. */
  against: readonly StatementId[];
  reason: Bilingual;
}

/** Is a figure one of "about" so much: rounded by its source, or its estimate? */
export function isApproximate({ relation, nature }: Statement): boolean {
  return relation === 'about' || (nature === 'estimate' && relation === 'exact');
}

/** The figure of a statement as a number; NaN for a category or a date. */
export function figureOf(statement: Statement): number {
  return /^-?\d+(\.\d+)?$/.test(statement.printed) ? Number(statement.printed) : NaN;
}

/** How many decimals were printed: what the figure was rounded to. */
export function decimalsOf(statement: Statement): number {
  const point = statement.printed.indexOf('.');
  return point === -1 ? 0 : statement.printed.length - point - 1;
}

import type { Category, Indicator, IndicatorId } from '../indicators';
import type { LineId } from '../povertyLines';
import type { Level } from '../units';

/** Who is whose neighbour: areas that touch, or each area's nearest few. */
export type Near = { kind: 'queen' } | { kind: 'nearest'; count: number };

/** How many nearest areas may be taken as neighbours. */
export const NEAREST_COUNTS: readonly number[] = [2, 3, 4, 5, 6, 8];

/** What may cluster: the view's indicator, or the land area, which is known of every unit and so
 * shows how the answer reads where figures are too few. */
export type Clustered = 'indicator' | 'land';

export interface ClusterRequest {
  of: Clustered;
  indicator: IndicatorId;
  level: Level;
  year: number;
  line: LineId | null;
  /** Communes outside the 67 count too. */
  outside: boolean;
  near: Near;
  /** For statuses: the category to have reached; null takes the one that divides the areas most
   * evenly. */
  reached: string | null;
  /** Whether local tests are corrected for being many. */
  corrected: boolean;
}

/** What an area's value stands for. A status becomes a question: 1 where it has been reached, 0
 * where it surely hasn't. */
export type Subject =
  | { kind: 'figures'; indicator: Indicator; line: LineId | null }
  | { kind: 'status'; indicator: Indicator; ladder: readonly Category[]; reached: Category }
  | { kind: 'land' };

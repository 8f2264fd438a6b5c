import type { IndicatorId } from '../indicators';
import type { Statement } from '../statements';
import type { AreaCode, Membership } from '../units';

/** The steps that lead from printed figures to what is known; `README.md` explains each. */
export type Rule =
  /** A figure of the area itself, with the rounding it was printed in. */
  | 'printed'
  /** "Below", "above". */
  | 'limit'
  /** "54 of 98" as a rate. */
  | 'share'
  /** A rate times its weight, or a count over it. */
  | 'rate_times_weight'
  | 'count_over_weight'
  /** No household is 0 %, and 0 % is no household. */
  | 'none_is_zero'
  /** 0 % or 100 % of a whole holds for each of its parts; nothing of a whole is nothing of any. */
  | 'extreme_of_whole'
  /** A mean lies between the least and the greatest of its parts. */
  | 'between_parts'
  /** The mean of the whole is out of reach for all other parts, so this one must reach it. */
  | 'last_part'
  | 'sum_of_parts'
  /** A part can't hold more than its whole, less what the other parts hold at least. */
  | 'within_whole'
  /** A part holds what the other parts, at most, leave of the whole. */
  | 'rest_of_whole'
  /** An order that a source prints. */
  | 'rank'
  /** What is ranked above holds at least as much each, what is ranked below no more: so a part has
   * its share among them of what the others leave of the whole. */
  | 'rank_in_sum'
  /** A printed change on another year. */
  | 'change'
  /** "64 of 64": what all have, each has. */
  | 'all_counted'
  /** A recognition holds from its year on; a higher one may have followed. */
  | 'recognised'
  /** On a list that stands for a period. */
  | 'listed'
  /** None is on the list in an area around. */
  | 'none_listed';

/** What a step takes for granted beyond the printed figures. */
export type Assumption =
  /** The number of households or people is of another year than the figure it weighs. */
  | { kind: 'weight_of_another_year'; area: AreaCode; year: number; weightYear: number }
  /** The commune's place among the 67 isn't confirmed. Of the 67 as a whole: not each one's is. */
  | { kind: 'membership'; area: AreaCode; membership: Membership };

export type Side = 'low' | 'high';

/** One end of what is known, and how it follows; a plain tree of data down to statements. */
export interface Proof {
  rule: Rule;
  area: AreaCode;
  year: number;
  /** What the end is an end of: an indicator's, or where no indicator has a name for it, the total
   * or the weight that belongs to this indicator. */
  indicator: IndicatorId;
  quantity: 'mean' | 'total';
  side: Side;
  /** The end with the rounding of the printed figures carried along. */
  value: number;
  /** True where the end itself is excluded. */
  open: boolean;
  /** Statements that this step uses itself. */
  statements: readonly Statement[];
  premises: readonly Proof[];
  assumptions: readonly Assumption[];
  /** Rests, here or further down, on a weight of another year. */
  assumed: boolean;
  /** Steps in the whole tree; of two ways to the same end, the one with fewer is told. */
  cost: number;
}

/** A weight of another year is the last resort among ways to the same end. */
const COST_OF_ASSUMING = 1000;

type Grounds = Pick<Proof, 'premises' | 'assumptions'>;

/** A step with what follows from its premises: whether it is assumed, and what it costs. */
export function proofOf(step: Omit<Proof, 'assumed' | 'cost'>): Proof {
  // Spelt out: a spread takes several times as long, and this is made by the hundred thousand.
  return {
    rule: step.rule,
    area: step.area,
    year: step.year,
    indicator: step.indicator,
    quantity: step.quantity,
    side: step.side,
    value: step.value,
    open: step.open,
    statements: step.statements,
    premises: step.premises,
    assumptions: step.assumptions,
    assumed: isAssumed(step),
    cost: costFrom(step),
  };
}

/** The cost of a step from its premises. */
export function costFrom({ premises, assumptions }: Grounds): number {
  let cost = costOfStep(isBorrowed(assumptions));
  for (const premise of premises) cost += premise.cost;
  return cost;
}

/** Does a step rest on a weight of another year, itself or further down? */
export function isAssumed({ premises, assumptions }: Grounds): boolean {
  return isBorrowed(assumptions) || premises.some((premise) => premise.assumed);
}

/** Does a step rest on a weight of another year itself? */
export function isBorrowed(assumptions: readonly Assumption[]): boolean {
  return assumptions.some((one) => one.kind === 'weight_of_another_year');
}

export function costOfStep(borrowed: boolean): number {
  return borrowed ? 1 + COST_OF_ASSUMING : 1;
}

/** All steps below a list of proofs, each once, those of the conclusions first. */
export function stepsOf(proofs: readonly Proof[]): Set<Proof> {
  const steps = new Set(proofs);
  for (const step of steps) for (const premise of step.premises) steps.add(premise);
  return steps;
}

/** All statements below a list of proofs, each once, those of the conclusions first. */
export function statementsOf(proofs: readonly Proof[]): Statement[] {
  const found = new Set<Statement>();
  for (const { statements } of stepsOf(proofs)) for (const one of statements) found.add(one);
  return [...found];
}

/** The proof's last premise that is no step any more: a printed figure or limit. */
export function rootOf(proof: Proof): Proof {
  const [first] = proof.premises;
  return first === undefined ? proof : rootOf(first);
}

import type { Statement } from '../statements';
import type { AreaCode } from '../units';
import type { Knowledge } from './kinds';
import type { Assumption, Proof, Rule } from './proof';

/** A step of a proof, as it is read out. */
export interface Reason {
  rule: Rule;
  area: AreaCode;
  year: number;
  indicator: string;
  quantity: 'mean' | 'total';
  /** What the step shows: a lower limit, an upper one, or the figure itself. */
  shows: 'low' | 'high' | 'figure';
  value: number;
  open: boolean;
  /** Statements that this very step rests on. */
  statements: readonly Statement[];
  /** The areas whose knowledge it goes on from, and their years. */
  from: readonly { area: AreaCode; year: number }[];
  assumptions: readonly Assumption[];
  /** 0 for what is known, 1 for what that rests on, and so on. */
  depth: number;
}

/**
 * The steps that lead to a piece of knowledge in reading order: the conclusion, then what it rests
 * on, down to what is printed. For an inherited one, those of the area around. Steps that
 * are needed twice are told once.
 */
export function reasonsOf(knowledge: Knowledge): Reason[] {
  switch (knowledge.kind) {
    case 'unknown':
      return [];
    case 'inherited':
      return reasonsOf(knowledge.of);
    case 'conflict': {
      const claims = knowledge.claims?.map(({ low, high }) => low ?? high) ?? [];
      return flatten([...claims.filter((one) => one !== undefined), ...(knowledge.proofs ?? [])]);
    }
    case 'reported':
    case 'derived':
    case 'implied':
    case 'bounded':
      return flatten(knowledge.proofs ?? []);
  }
}

function flatten(proofs: readonly Proof[]): Reason[] {
  const reasons: Reason[] = [];
  const told = new Map<string, Reason>();
  const tell = (proof: Proof, depth: number) => {
    const key = [proof.rule, proof.area, proof.year, proof.indicator, proof.quantity, proof.value];
    const known = told.get(key.join(' '));
    if (known !== undefined) {
      // Both ends by the same step: the figure itself.
      if (known.shows !== proof.side) known.shows = 'figure';
      return;
    }
    const reason = reasonFrom(proof, depth);
    told.set(key.join(' '), reason);
    reasons.push(reason);
    for (const premise of proof.premises) tell(premise, depth + 1);
  };
  for (const proof of proofs) tell(proof, 0);
  return reasons;
}

function reasonFrom(proof: Proof, depth: number): Reason {
  const { rule, area, year, indicator, quantity, open, statements, assumptions } = proof;
  const from = proof.premises.map((premise) => ({ area: premise.area, year: premise.year }));
  const isFigure = rule === 'printed' || rule === 'share' || rule === 'change';
  const isExtreme = rule === 'extreme_of_whole' || rule === 'none_is_zero';
  const shows = isFigure || isExtreme ? 'figure' : proof.side;
  const { value } = proof;
  return {
    rule,
    area,
    year,
    indicator,
    quantity,
    shows,
    value,
    open,
    statements,
    from,
    assumptions,
    depth,
  };
}

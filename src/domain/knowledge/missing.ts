import type { Facts } from '../facts';
import type { IndicatorId } from '../indicators';
import type { Statement } from '../statements';
import type { AreaCode } from '../units';
import type { Knowledge, Own, Question } from './kinds';
import { type Assumption, type Proof, stepsOf } from './proof';
import { weightOf } from './solve/measures';

/** Something that, if it were published, would make a value exactly known. */
export type Missing =
  | { kind: 'own_figure'; question: Question }
  /** The number of households or people in the year itself. */
  | { kind: 'weight'; indicator: IndicatorId; area: AreaCode; year: number }
  /** The poverty line that these count by. */
  | { kind: 'line'; statements: readonly Statement[] }
  /** Whether the area is one of the 67. */
  | { kind: 'membership'; area: AreaCode }
  /** Which of these is right. */
  | { kind: 'agreement'; statements: readonly Statement[] };

/**
 * What would be needed to know a value exactly, the most useful first.
 * @returns nothing where it is known already
 */
export function missingFor(facts: Facts, question: Question, knowledge: Knowledge): Missing[] {
  switch (knowledge.kind) {
    case 'reported':
    case 'derived':
    case 'implied':
      return ofOwn(question, knowledge);
    case 'conflict':
      return [{ kind: 'agreement', statements: knowledge.statements }];
    case 'bounded':
      return [{ kind: 'own_figure', question }, ...ofOwn(question, knowledge)];
    case 'inherited':
    case 'unknown': {
      const indicator = facts.indicator(question.indicator);
      const weight = weightOf(indicator?.populations[0] ?? null);
      const { area, year } = question;
      const own: Missing = { kind: 'own_figure', question };
      // With its households, the figure of the area around at least limits this one.
      if (knowledge.kind === 'unknown' || weight === undefined || indicator?.kind === 'count') {
        return [own];
      }
      return [own, { kind: 'weight', indicator: weight, area, year }];
    }
  }
}

function ofOwn(question: Question, own: Own): Missing[] {
  const missing: Missing[] = [];
  if (own.scope.lineUnstated) missing.push({ kind: 'line', statements: own.statements });
  if (own.scope.otherPopulation) missing.push({ kind: 'own_figure', question });
  const weight = weightOf(own.scope.population);
  for (const assumption of assumptionsIn(own.proofs ?? [])) {
    const { kind, area } = assumption;
    if (kind === 'membership') missing.push({ kind, area });
    else if (weight !== undefined) {
      missing.push({ kind: 'weight', indicator: weight, area, year: assumption.year });
    }
  }
  return missing;
}

/** All that a list of proofs takes for granted, each once. */
function assumptionsIn(proofs: readonly Proof[]): Assumption[] {
  const found = new Map<string, Assumption>();
  for (const { assumptions } of stepsOf(proofs)) {
    for (const one of assumptions) found.set(`${one.kind} ${one.area}`, one);
  }
  return [...found.values()];
}

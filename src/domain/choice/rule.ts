import { certainSpan } from '../comparison/comparable';
import { ladderSpan } from '../comparison/ladder';
import type { Facts } from '../facts';
import { categoriesOf, type Indicator } from '../indicators';
import { type Interval, isMeasured } from '../knowledge/kinds';
import { ownKnowledge } from '../knowledge/know';
import { lineFor } from '../lines';
import { never } from '../never';
import type { LineId } from '../povertyLines';
import type { AreaCode } from '../units';
import type { Condition, Relation, RuleChoice } from './choice';

/** Whether an area meets a condition: surely, surely not, or not to be told from what is known. */
export type Verdict = 'meets' | 'fails' | 'untold';

/** When a rule is judged, and by which poverty line; null leaves that to the year. */
export interface When {
  year: number;
  line: LineId | null;
}

/**
 * Judges an area by conditions, each on what is known of the area itself in a year. What is only
 * known of an area around it decides nothing.
 */
export function verdictOn(
  facts: Facts,
  area: AreaCode,
  when: When,
  { join, conditions }: Pick<RuleChoice, 'join' | 'conditions'>,
): Verdict {
  const verdicts = conditions.map((condition) => verdictOf(facts, area, when, condition));
  const [deciding, other]: [Verdict, Verdict] =
    join === 'and' ? ['fails', 'meets'] : ['meets', 'fails'];
  // One condition that surely fails settles an "and" whatever the rest may be; "or" likewise.
  if (verdicts.includes(deciding)) return deciding;
  return verdicts.includes('untold') ? 'untold' : other;
}

/** Judges an area by one condition. */
export function verdictOf(
  facts: Facts,
  area: AreaCode,
  when: When,
  { indicator: id, relation, value }: Condition,
): Verdict {
  const indicator = facts.indicator(id);
  if (indicator === undefined) return 'untold';
  const question = { indicator: id, area, year: when.year, line: lineOf(facts, id, when) };
  if (indicator.kind === 'category') {
    const own = ownKnowledge(facts, question);
    if (own === undefined || !isMeasured(own)) return 'untold';
    const categories = categoriesOf(facts.file.categories, indicator);
    const steps = ladderSpan(categories, own);
    return steps === undefined ? 'untold' : judge(steps, relation, value);
  }
  const span = certainSpan(facts, question);
  return span === undefined ? 'untold' : judge(span, relation, value);
}

/** The line that an indicator is counted by; null where it knows none. */
export function lineOf(facts: Facts, indicator: string, { year, line }: When): LineId | null {
  const usual = lineFor(facts, indicator, year);
  return usual === null ? null : (line ?? usual);
}

/** The steps of a status, lowest first. */
export function ranksOf(facts: Facts, indicator: Pick<Indicator, 'id'>): number[] {
  const ranks = categoriesOf(facts.file.categories, indicator).flatMap(({ rank }) => rank ?? []);
  return [...new Set(ranks)].sort((one, two) => one - two);
}

/** Judges all values between limits at once. */
export function judge(span: Interval, relation: Relation, value: number): Verdict {
  switch (relation) {
    case 'lt':
      return opposite(judge(span, 'ge', value));
    case 'le':
      return opposite(judge(span, 'gt', value));
    case 'ge':
      if (span.low >= value) return 'meets';
      return span.high < value || (span.high === value && span.highOpen) ? 'fails' : 'untold';
    case 'gt':
      if (span.low > value || (span.low === value && span.lowOpen)) return 'meets';
      return span.high <= value ? 'fails' : 'untold';
    case 'eq':
      if (span.low === value && span.high === value) return 'meets';
      return span.low <= value && value <= span.high ? 'untold' : 'fails';
    default:
      return never(relation);
  }
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'untold') return 'untold';
  return verdict === 'meets' ? 'fails' : 'meets';
}

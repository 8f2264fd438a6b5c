import { type Gap, gapOf, type GapRefusal } from '../comparison/gap';
import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { evidenceOf, type Knowledge, type Own, type Question } from '../knowledge/kinds';
import { know } from '../knowledge/know';
import { type Reading, readingOf } from '../reading/reading';
import type { AreaCode } from '../units';
import { referencesOf } from './references';

/** An area that another is held against, in the same year and by the same poverty line. */
export interface Held {
  area: AreaCode;
  reading: Reading;
  /** How the area in question stands to it. */
  gap: Gap;
}

/** What an area is held against; or why it can't be held against anything. */
export type Standing =
  { kind: 'held'; against: readonly Held[] } | { kind: 'refused'; reason: StandingRefusal };

/** A total is no larger than that of what contains it, which says nothing. */
export type StandingRefusal = GapRefusal | 'total';

/** What a reader who asks for an area's figure is answered. */
export interface Answer {
  question: Question;
  reading: Reading;
  /** What the figure rests on, its own or a containing area's; undefined where there is none. */
  own: Own | undefined;
  standing: Standing;
}

/**
 * Answers a question in the order that a reader asks: the area's figure, how sure it is, and how it
 * stands to the areas around, where these may be compared at all.
 * @param knowledge the answer to the question, as the map has it
 */
export function answerOf(
  facts: Facts,
  indicator: Indicator,
  question: Question,
  knowledge: Knowledge,
): Answer {
  return {
    question,
    reading: readingOf(facts, indicator, question, knowledge),
    own: evidenceOf(knowledge),
    standing: standingOf(facts, indicator, question, knowledge),
  };
}

function standingOf(
  facts: Facts,
  indicator: Indicator,
  question: Question,
  knowledge: Knowledge,
): Standing {
  // What can't even be held against itself can't be held against anything.
  const self = gapOf(knowledge, knowledge, indicator);
  if (self.kind === 'refused') return { kind: 'refused', reason: self.reason };
  if (indicator.kind === 'count') return { kind: 'refused', reason: 'total' };
  const against = referencesOf(facts.registry, question.area).map((area): Held => {
    const asked = { ...question, area };
    const other = know(facts, asked);
    return {
      area,
      reading: readingOf(facts, indicator, asked, other),
      gap: nothingOwn(gapOf(knowledge, other, indicator)),
    };
  });
  return { kind: 'held', against };
}

/** Whether nothing is known of it, or only of what contains it: it has nothing of its own. */
function nothingOwn(gap: Gap): Gap {
  return gap.kind === 'refused' && gap.reason === 'inherited' ? { ...gap, reason: 'unknown' } : gap;
}

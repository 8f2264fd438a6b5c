import { type LeftOut, leftOutBy } from '../comparison/among';
import { ladderSpan } from '../comparison/ladder';
import type { Facts } from '../facts';
import { categoriesOf, type Category, type Indicator } from '../indicators';
import {
  evidenceOf,
  isMeasured,
  type Knowledge,
  type Measured,
  type Own,
} from '../knowledge/kinds';
import { know } from '../knowledge/know';
import { lineFor } from '../lines';
import type { Unit } from '../units';
import { isCounted } from '../units';
import type { ClusterRequest, Subject } from './question';

/** Why an area has no value to compare with its neighbours'. */
export type Unanswered =
  | Exclude<LeftOut, 'outside'>
  /** Only limits are known. */
  | 'limits'
  /** It has at least some status, or nearly, and whether more isn't known. */
  | 'open_status'
  /** A status beside the ladder, neither above nor below. */
  | 'beside';

export const UNANSWERED: readonly Unanswered[] = [
  'inherited',
  'limits',
  'open_status',
  'beside',
  'other_population',
  'line_unstated',
  'assumed',
  'disputed',
  'unknown',
];

/** An area's value, or why it has none. */
export type Answer =
  | { kind: 'value'; unit: Unit; value: number; own: Own | null }
  | { kind: 'none'; unit: Unit; reason: Unanswered };

/** What each counted area answers, and what was asked of it. */
export interface Answers {
  /** Undefined for statuses that have no ladder. */
  subject: Subject | undefined;
  list: readonly Answer[];
}

type Question = Omit<ClusterRequest, 'near' | 'corrected'>;

/**
 * The values of all counted areas: exact figures of their own, never a containing area's, never
 * limits; or their land area.
 * @throws Error where the facts have no such indicator
 */
export function answersTo(facts: Facts, question: Question): Answers {
  const { level, outside } = question;
  const units = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, outside));
  if (question.of === 'land') return { subject: { kind: 'land' }, list: landOf(facts, units) };
  const indicator = facts.indicator(question.indicator);
  if (indicator === undefined) throw new Error(`No indicator ${question.indicator}`);
  const line = question.line ?? lineFor(facts, indicator.id, question.year);
  const known = units.map((unit) => {
    const asked = { indicator: indicator.id, area: unit.code, year: question.year, line };
    return { unit, knowledge: know(facts, asked) };
  });
  if (indicator.kind !== 'category') {
    const list = known.map(({ unit, knowledge }) => answerOf(unit, knowledge, figureOf));
    return { subject: { kind: 'figures', indicator, line }, list };
  }
  return statusAnswers(facts, indicator, known, question.reached);
}

function figureOf(own: Measured): number | Unanswered {
  return own.kind === 'bounded' ? 'limits' : own.value;
}

function landOf(facts: Facts, units: readonly Unit[]): Answer[] {
  return units.map((unit) => {
    const value = facts.file.geography[unit.code]?.areaKm2;
    return value === undefined
      ? { kind: 'none', unit, reason: 'unknown' }
      : { kind: 'value', unit, value, own: null };
  });
}

interface KnownUnit {
  unit: Unit;
  knowledge: Knowledge;
}

/** `new_rural_status` and its like: has it reached at least so much? Of a status that is only known
 * as "at least this", a higher one is left open. */
function statusAnswers(
  facts: Facts,
  indicator: Indicator,
  known: readonly KnownUnit[],
  wanted: string | null,
): Answers {
  const categories = categoriesOf(facts.file.categories, indicator);
  const ladder = categories
    .filter(({ rank }) => rank !== null)
    .sort((one, two) => (one.rank ?? 0) - (two.rank ?? 0));
  const answersFor = (reached: Category): Answers => ({
    subject: { kind: 'status', indicator, ladder, reached },
    list: known.map(({ unit, knowledge }) =>
      answerOf(unit, knowledge, (own) => {
        const steps = ladderSpan(categories, own);
        if (steps === undefined) return 'beside';
        const goal = reached.rank ?? Infinity;
        if (steps.low >= goal) return 1;
        return steps.high < goal ? 0 : 'open_status';
      }),
    ),
  });
  const asked = ladder.find(({ id }) => id === wanted);
  if (asked !== undefined) return answersFor(asked);
  const nothing: Answers = { subject: undefined, list: [] };
  const [first = nothing, ...others] = ladder.map(answersFor);
  return others.reduce((best, one) => (evenness(one) > evenness(best) ? one : best), first);
}

/** How many areas stand on the smaller side of a yes-or-no question. */
function evenness({ list }: Answers): number {
  const values = list.flatMap((answer) => (answer.kind === 'value' ? [answer.value] : []));
  const yes = values.filter((value) => value === 1).length;
  return Math.min(yes, values.length - yes);
}

function answerOf(
  unit: Unit,
  knowledge: Knowledge,
  valueOf: (own: Measured) => number | Unanswered,
): Answer {
  const reason = leftOutBy({ counted: true, knowledge });
  if (reason !== undefined && reason !== 'outside') return { kind: 'none', unit, reason };
  const own = evidenceOf(knowledge);
  if (own === undefined || !isMeasured(own)) return { kind: 'none', unit, reason: 'unknown' };
  const value = valueOf(own);
  if (typeof value !== 'number') return { kind: 'none', unit, reason: value };
  return { kind: 'value', unit, value, own };
}

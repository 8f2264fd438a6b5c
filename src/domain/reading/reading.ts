import type { Facts } from '../facts';
import type { Indicator, Population } from '../indicators';
import { rivalClaims } from '../knowledge/certain';
import type { Kind, Knowledge, Own, Question } from '../knowledge/kinds';
import { evidenceOf } from '../knowledge/kinds';
import { never } from '../never';
import type { LineId } from '../povertyLines';
import { UNSTATED_LINE } from '../povertyLines';
import type { AreaCode } from '../units';
import { type Certain, certainOf, claimed, type Range, rangeOf } from './certain';

/** What a question asked of an indicator. */
export type Asked = Pick<Question, 'area' | 'year' | 'line'>;

/** Whose figure it is. */
export type Whose =
  | { kind: 'own' }
  /** It follows from another area's. */
  | { kind: 'implied'; from: AreaCode }
  /** It is another area's, and stands here in its name. */
  | { kind: 'inherited'; from: AreaCode };

/**
 * What may be told of an area and a year: all words and symbols of it are made from this. What is
 * certain, of whom, of when, in which scope, and what it must be read with.
 */
export interface Reading {
  indicator: Indicator;
  asked: Asked;
  /** How it is known, and how a containing area's figure itself is; null where nothing is known. */
  kind: Kind;
  basis: Own['kind'] | null;
  certain: Certain;
  whose: Whose;
  /** Whom the figure speaks of, where that isn't the indicator's principal population. */
  population: Population | null;
  /** The poverty line that it is counted by where that isn't the asked one; `unstated` where its
   * source names none. */
  line: LineId | null;
  /** For whom or where the source says it, in words of its own. */
  scope: string | null;
  /** Of a status: the year that it was said of first, and the last that it stands for. */
  since: number | null;
  until: number | null;
  /** A reader of the source concluded it; the source doesn't print it. */
  inferred: boolean;
  /** It rests on a weight of another year. */
  assumed: boolean;
  /** All that disagreeing sources claim, the preferred one first; null where none disagree. */
  claims: readonly Certain[] | null;
  /** What is certain of the area itself where another's figure stands for it, or none. */
  limits: Range | null;
}

/**
 * Reads what is known of an area.
 * @param asked area, year and poverty line of the question
 * @param knowledge the answer to it
 */
export function readingOf(
  facts: Facts,
  indicator: Indicator,
  asked: Asked,
  knowledge: Knowledge,
): Reading {
  const { kind } = knowledge;
  const limits = limitsOf(indicator, knowledge);
  const own = evidenceOf(knowledge);
  if (own === undefined) {
    return { indicator, asked, kind, ...NOTHING, limits };
  }
  const { scope, assumed } = own;
  const isStatus = indicator.kind === 'category';
  return {
    indicator,
    asked,
    kind,
    basis: own.kind,
    certain: certainOf(facts, indicator, own, kind === 'inherited'),
    whose: whoseOf(knowledge, asked.area),
    population: scope.otherPopulation ? scope.population : null,
    line: lineOf(own, asked),
    scope: scopeOf(own),
    since: isStatus ? (sinceOf(own) ?? null) : null,
    until: isStatus ? untilOf(own) : null,
    inferred: isInferred(own),
    assumed: assumed === true,
    claims: own.kind === 'conflict' ? rivalClaims(own).map((one) => claimed(indicator, one)) : null,
    limits,
  };
}

/** The year that a status was said of first; undefined where no statement names one. */
export function sinceOf({ statements }: Pick<Own, 'statements'>): number | undefined {
  const years = statements.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? undefined : Math.min(...years);
}

const NOTHING = {
  basis: null,
  certain: { kind: 'nothing' },
  whose: { kind: 'own' },
  population: null,
  line: null,
  scope: null,
  since: null,
  until: null,
  inferred: false,
  assumed: false,
  claims: null,
} as const;

function limitsOf(indicator: Indicator, knowledge: Knowledge): Range | null {
  const isApart = knowledge.kind === 'inherited' || knowledge.kind === 'unknown';
  return isApart && knowledge.limits !== null ? rangeOf(indicator, knowledge.limits) : null;
}

/** The area that a figure speaks of, or follows from; undefined where there is no figure. */
export function whoseArea(knowledge: Knowledge, asked: AreaCode): AreaCode | undefined {
  if (knowledge.kind === 'unknown') return undefined;
  const whose = whoseOf(knowledge, asked);
  return whose.kind === 'own' ? asked : whose.from;
}

function whoseOf(knowledge: Knowledge, area: AreaCode): Whose {
  switch (knowledge.kind) {
    case 'inherited':
      return { kind: 'inherited', from: knowledge.from };
    case 'implied':
      // A count of none implies a rate of the area itself.
      return knowledge.from === area ? { kind: 'own' } : { kind: 'implied', from: knowledge.from };
    case 'reported':
    case 'derived':
    case 'bounded':
    case 'conflict':
    case 'unknown':
      return { kind: 'own' };
    default:
      return never(knowledge);
  }
}

function lineOf({ scope }: Own, { line }: Asked): LineId | null {
  if (scope.lineUnstated) return UNSTATED_LINE;
  return scope.line === line ? null : scope.line;
}

function isInferred(own: Own): boolean {
  if (own.kind !== 'reported' || own.statements.length === 0) return false;
  return own.statements.every((one) => one.basis === 'inferred');
}

/** A scope counts where no statement says the same without one. */
function scopeOf(own: Own): string | null {
  // Of what is only worked out the statements are gathered when somebody asks for them.
  if (own.kind !== 'reported' && own.kind !== 'conflict') return null;
  const said = own.kind === 'conflict' ? [own.preferred] : own.statements;
  const [first] = said;
  return first !== undefined && said.every((one) => one.scope !== null) ? first.scope : null;
}

function untilOf({ statements }: Own): number | null {
  const ends = statements.flatMap(({ until }) => (until === null ? [] : [until]));
  return ends.length === 0 ? null : Math.max(...ends);
}

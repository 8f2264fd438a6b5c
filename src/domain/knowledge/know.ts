import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { never } from '../never';
import { ownComposite } from './composite';
import { disputed, disputesOf } from './disputes';
import { inheritedFrom } from './inherit';
import { type Knowledge, type Own, type Question, type Scope, UNKNOWN } from './kinds';
import type { Assumption } from './proof';
import { createEngine, type Engine, engineOf, type EngineOptions } from './solve/engine';
import { ownStatus } from './status';

/** Answers questions from the facts; what is worked out once is kept. */
export interface KnowledgeBase {
  /** What is known of an area: its own, or else that of an area around it, in that area's name. A
   * status is a unit's own: a district's says nothing of its communes. */
  know(question: Question): Knowledge;
  /** What is known of the area itself, and undefined where that is nothing. */
  own(question: Question): Own | undefined;
  /** Weights of other years that can't be used here, since they contradict what is published. */
  unusableWeights(question: Question): readonly Assumption[];
}

/**
 * @param facts as indexed; not changed
 * @param options what may be assumed
 */
export function createKnowledge(facts: Facts, options: EngineOptions): KnowledgeBase {
  return knowledgeBy(facts, createEngine(facts, options));
}

function knowledgeBy(facts: Facts, engine: Engine): KnowledgeBase {
  const disputes = disputesOf(facts);
  // The engine gives the same knowledge for the same question.
  const flagged = new WeakMap<Own, Own>();
  const withFlags = (main: Own, beside: readonly Own[], question: Question): Own => {
    const known = flagged.get(main);
    if (known !== undefined) return known;
    const { area } = question;
    const said = disputes.concern(area) ? [main, ...beside].flatMap((one) => one.statements) : [];
    const records = disputes.of(said.filter((one) => one.area === area));
    const own = disputed(facts, question, main, beside, records);
    const made: Own =
      beside.length === 0 && records.length === 0
        ? own
        : {
            ...own,
            ...(beside.length > 0 ? { beside } : {}),
            ...(records.length > 0 ? { disputes: records } : {}),
          };
    flagged.set(main, made);
    return made;
  };
  const numeric = (indicator: Indicator, question: Question): Own | undefined => {
    const [main, ...beside] = engine.own(indicator, question);
    return main === undefined ? undefined : withFlags(main, beside, question);
  };
  const own = (question: Question): Own | undefined => {
    const indicator = facts.indicator(question.indicator);
    if (indicator === undefined) return undefined;
    switch (indicator.kind) {
      case 'rate':
      case 'amount':
      case 'count':
        return numeric(indicator, question);
      case 'category':
        return ownStatus(facts, indicator, question);
      case 'composite':
        return ownComposite(facts, question, engine);
      case 'date':
        return undefined;
      default:
        return never(indicator.kind);
    }
  };
  /** All that may stand for the parts of an area: figures by the asked line, or by an unnamed one. */
  const answersOf = (indicator: Indicator, question: Question): readonly Own[] => {
    if (!isNumeric(indicator)) return [own(question)].filter((one) => one !== undefined);
    const all = engine.own(indicator, question);
    return all
      .filter(({ scope }) => scope.line === question.line || scope.lineUnstated)
      .map((main) =>
        withFlags(
          main,
          all.filter((one) => one !== main),
          question,
        ),
      );
  };
  return {
    own,
    know: (question) => {
      const indicator = facts.indicator(question.indicator);
      if (indicator === undefined) return UNKNOWN;
      if (isNumeric(indicator) && engine.isSilent(indicator, question)) return UNKNOWN;
      const known = own(question);
      if (known !== undefined) return known;
      if (indicator.kind === 'category') return UNKNOWN;
      const limits = engine.wideLimits(indicator, question);
      const possibleIn = (scope: Scope) => engine.possible(indicator, question, scope);
      const around = inheritedFrom(facts, indicator, question, limits, possibleIn, (area) =>
        answersOf(indicator, { ...question, area }),
      );
      switch (around.kind) {
        case 'inherited':
          return around;
        case 'excluded':
          // What its own limits exclude would be told instead of them.
          return limits ?? UNKNOWN;
        case 'nothing':
          return limits === null ? UNKNOWN : { kind: 'unknown', limits };
      }
    },
    unusableWeights: (question) => {
      const indicator = facts.indicator(question.indicator);
      return indicator === undefined || !isNumeric(indicator)
        ? []
        : engine.unusableWeights(indicator, question);
    },
  };
}

function isNumeric({ kind }: Indicator): boolean {
  return kind === 'rate' || kind === 'amount' || kind === 'count';
}

const bases = new WeakMap<Facts, KnowledgeBase>();

function knowledgeOf(facts: Facts): KnowledgeBase {
  const base = bases.get(facts) ?? knowledgeBy(facts, engineOf(facts));
  bases.set(facts, base);
  return base;
}

/**
 * What is known of the area itself, without what is only known of an area around it.
 * @returns undefined where that is nothing
 */
export function ownKnowledge(facts: Facts, question: Question): Own | undefined {
  return knowledgeOf(facts).own(question);
}

/**
 * What is known of an area: its own, or else that of an area around it, in that area's name.
 * @param question indicator, area, year, and the poverty line to count by
 */
export function know(facts: Facts, question: Question): Knowledge {
  return knowledgeOf(facts).know(question);
}

/**
 * Weights of other years that facts which may assume them can't use for an area in a year.
 * @returns none where nothing is assumed, or nothing contradicts it
 */
export function unusableWeights(facts: Facts, question: Question): readonly Assumption[] {
  return knowledgeOf(facts).unusableWeights(question);
}

import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { never } from '../never';
import { ownComposite } from './composite';
import { disputed, disputesOf } from './disputes';
import { impliedStatus } from './impliedStatus';
import { type Inherited, type Knowledge, type Own, type Question, UNKNOWN } from './kinds';
import { createEngine, type Engine, engineOf, type EngineOptions } from './solve/engine';
import { ownStatus } from './status';

/** Answers questions from the facts; what is worked out once is kept. */
export interface KnowledgeBase {
  /** What is known of an area: its own, or else the nearest containing area's in that area's
   * name. A status is a unit's own: a district's says nothing of its communes. */
  know(question: Question): Knowledge;
  /** What is known of the area itself, and undefined where that is nothing. */
  own(question: Question): Own | undefined;
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
  // The engine gives the same list for the same question.
  const flagged = new Map<readonly Own[], Own>();
  const numeric = (indicator: Indicator, question: Question): Own | undefined => {
    const known = engine.own(indicator, question);
    const [main, ...beside] = known;
    if (main === undefined) return undefined;
    const own = flagged.get(known) ?? withFlags(main, beside, question);
    flagged.set(known, own);
    return own;
  };
  const withFlags = (main: Own, beside: readonly Own[], question: Question): Own => {
    const { area } = question;
    const said = disputes.concern(area) ? [main, ...beside].flatMap((one) => one.statements) : [];
    const records = disputes.of(said.filter((one) => one.area === area));
    const own = disputed(facts, question, main, beside, records);
    if (beside.length === 0 && records.length === 0) return own;
    return {
      ...own,
      ...(beside.length > 0 ? { beside } : {}),
      ...(records.length > 0 ? { disputes: records } : {}),
    };
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
        return ownStatus(facts, indicator, question) ?? impliedStatus(facts, indicator, question);
      case 'composite':
        return ownComposite(facts, question, engine);
      case 'date':
        return undefined;
      default:
        return never(indicator.kind);
    }
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
      const { year, line } = question;
      for (const area of facts.registry.containing(question.area)) {
        const around = own({ indicator: indicator.id, area, year, line });
        if (around === undefined) continue;
        const inherited: Inherited = { kind: 'inherited', from: area, of: around, limits };
        return inherited;
      }
      return limits === null ? UNKNOWN : { kind: 'unknown', limits };
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
 * What is known of an area: its own, or else the nearest containing area's, in that area's name.
 * @param question indicator, area, year, and the poverty line to count by
 */
export function know(facts: Facts, question: Question): Knowledge {
  return knowledgeOf(facts).know(question);
}

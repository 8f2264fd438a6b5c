import { sum } from 'd3-array';
import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import type { Bounded, Derived, Interval, Own, Question } from './kinds';
import { isOwnFigure } from './kinds';
import { type Engine, engineOf } from './solve/engine';

/** One component of the composite: what is known of it, and the limits that this leaves. */
export interface CompositePart {
  indicator: Indicator;
  own: Own | undefined;
  interval: Interval;
}

const ANYTHING: Interval = { low: 0, high: 100, lowOpen: false, highOpen: false };

/**
 * The components of the composite for an area, in the order of the indicators.
 * @param engine solves the components; by default the one of these facts
 */
export function compositeParts(
  facts: Facts,
  question: Question,
  engine: Engine = engineOf(facts),
): CompositePart[] {
  return facts.file.indicators
    .filter((indicator) => indicator.composite)
    .map((indicator) => {
      const { area, year } = question;
      const [own] = engine.own(indicator, { indicator: indicator.id, area, year, line: null });
      return { indicator, own, interval: intervalOf(own) };
    });
}

/** A figure of another population leaves the principal one's open. */
function intervalOf(own: Own | undefined): Interval {
  if (own === undefined) return ANYTHING;
  if (own.kind === 'bounded') return own.scope.otherPopulation ? ANYTHING : own.interval;
  if (!isOwnFigure(own)) return ANYTHING;
  return { low: own.value, high: own.value, lowOpen: false, highOpen: false };
}

/**
 * The mean coverage of the components, each counting alike; an unknown one may be anything from
 * 0 to 100, so the composite is an interval until all are known.
 * @returns undefined where nothing is known of any component
 */
export function ownComposite(
  facts: Facts,
  question: Question,
  engine: Engine = engineOf(facts),
): Own | undefined {
  const parts = compositeParts(facts, question, engine);
  if (parts.every((part) => part.own === undefined)) return undefined;
  const statements = [...new Set(parts.flatMap((part) => part.own?.statements ?? []))];
  const scope = { population: null, line: null, otherPopulation: false, lineUnstated: false };
  const low = sum(parts, (part) => part.interval.low) / parts.length;
  const high = sum(parts, (part) => part.interval.high) / parts.length;
  if (low === high) {
    const exact: Derived = {
      kind: 'derived',
      step: 'mean',
      value: low,
      decimals: 1,
      interval: { low, high, lowOpen: false, highOpen: false },
      statements,
      scope,
    };
    return exact;
  }
  const bounded: Bounded = {
    kind: 'bounded',
    interval: { low, high, lowOpen: false, highOpen: false },
    printed: null,
    statements,
    scope,
  };
  return bounded;
}

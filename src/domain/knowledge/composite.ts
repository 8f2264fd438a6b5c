import { mean, sum } from 'd3-array';
import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { certainInterval } from './certain';
import type { Interval, Own, Question } from './kinds';
import { isMeasured } from './kinds';
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
  if (own === undefined || own.scope.otherPopulation) return ANYTHING;
  return certainInterval(own) ?? ANYTHING;
}

/** The mean of the components' values, where each has one. */
function meanOf(parts: readonly CompositePart[]): number | undefined {
  const values = parts.flatMap(({ own }) =>
    own !== undefined && isMeasured(own) && own.kind !== 'bounded' && !own.scope.otherPopulation
      ? [own.value]
      : [],
  );
  return values.length === parts.length ? mean(values) : undefined;
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
  const interval: Interval = { low, high, lowOpen: false, highOpen: false };
  const assumed = parts.some((part) => part.own?.assumed === true);
  const value = meanOf(parts);
  if (value === undefined) {
    return { kind: 'bounded', interval, printed: null, statements, scope, assumed };
  }
  const known = {
    kind: 'derived',
    step: 'mean',
    value,
    decimals: 1,
    interval,
    printed: null,
  } as const;
  return { ...known, statements, scope, assumed };
}

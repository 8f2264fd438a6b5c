import type { Claim } from '../knowledge/claim';
import type {
  Bounded,
  Derived,
  DisputedFigure,
  DisputedLimits,
  Implied,
  Inherited,
  Interval,
  Own,
  Reported,
  Scope,
  Unknown,
} from '../knowledge/kinds';
import { madeUpStatement } from './madeUpFacts';

/** Made up, for tests alone: what may be known of an area, one function a kind. */

/** Of no population and counted by no line. */
const NO_SCOPE: Scope = {
  population: null,
  line: null,
  otherPopulation: false,
  lineUnstated: false,
};

/** The principal population and the old line of the made-up province. */
export const HOUSEHOLDS: Scope = { ...NO_SCOPE, population: 'households', line: 'line-old' };

/** Both ends belong to it, unless told otherwise. */
export function between(low: number, high: number, open: Partial<Interval> = {}): Interval {
  return { low, high, lowOpen: false, highOpen: false, ...open };
}

export function reported(value: number, partial: Partial<Reported> = {}): Reported {
  return {
    kind: 'reported',
    value,
    decimals: 1,
    approximate: false,
    statements: [],
    scope: NO_SCOPE,
    ...partial,
  };
}

/** A share that nothing is left open of, unless told otherwise. */
export function derived(value: number, partial: Partial<Derived> = {}): Derived {
  return {
    kind: 'derived',
    value,
    decimals: 1,
    step: 'share',
    interval: between(value, value),
    printed: null,
    statements: [],
    scope: NO_SCOPE,
    ...partial,
  };
}

/** It follows from the figure of the first made-up district, unless told otherwise. */
export function implied(value: number, partial: Partial<Implied> = {}): Implied {
  return {
    kind: 'implied',
    value,
    decimals: 0,
    from: '901',
    printed: null,
    statements: [],
    scope: NO_SCOPE,
    ...partial,
  };
}

/** Limits that are worked out, unless told otherwise. */
export function bounded(interval: Interval, partial: Partial<Bounded> = {}): Bounded {
  return {
    kind: 'bounded',
    interval,
    printed: null,
    statements: [],
    scope: NO_SCOPE,
    ...partial,
  };
}

/** A printed figure without rounding. */
export function claim(value: number, partial: Partial<Claim> = {}): Claim {
  return {
    step: 'printed',
    value,
    decimals: 0,
    approximate: false,
    interval: between(value, value),
    statements: [],
    refuted: false,
    low: undefined,
    high: undefined,
    ...partial,
  };
}

/** The first of several printed figures is preferred. */
export function disputedFigure(
  claims: readonly Claim[],
  partial: Partial<DisputedFigure> = {},
): DisputedFigure {
  const [preferred] = claims;
  return {
    kind: 'conflict',
    over: 'figure',
    value: preferred?.value ?? 0,
    decimals: preferred?.decimals ?? 0,
    preferred: madeUpStatement(),
    claims,
    statements: [],
    scope: NO_SCOPE,
    ...partial,
  };
}

export function disputedLimits(partial: Partial<DisputedLimits> = {}): DisputedLimits {
  return {
    kind: 'conflict',
    over: 'limits',
    preferred: madeUpStatement(),
    claims: [],
    statements: [],
    scope: NO_SCOPE,
    ...partial,
  };
}

/** @param from the first made-up district, unless told otherwise */
export function inherited(of: Own, from = '901', limits: Bounded | null = null): Inherited {
  return { kind: 'inherited', from, of, limits };
}

/** @param limits what is certain of the area all the same */
export function unknown(limits: Bounded | null = null): Unknown {
  return { kind: 'unknown', limits };
}

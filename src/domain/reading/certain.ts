import type { Facts } from '../facts';
import { categoriesOf, type Category, type Indicator } from '../indicators';
import { certainInterval } from '../knowledge/certain';
import type { Claim } from '../knowledge/claim';
import type { Bounded, DisputedFigure, Interval, Own, Reported } from '../knowledge/kinds';
import { never } from '../never';
import { decimalsOf, figureOf } from '../statements';
import { isTighter, printedInterval, shownInterval, type ShownInterval } from './shown';
import { supported } from './workedOut';

/** How a figure is hedged: the source's "about", its estimate, or more digits than are certain. */
export type Hedge = 'about' | 'estimated' | null;

/** Limits: as they are printed, and as they are worked out where that leaves less. */
export interface Range {
  kind: 'range';
  printed: ShownInterval | null;
  workedOut: ShownInterval | null;
}

/** What is certain, with the digits that it may be written with. */
export type Certain =
  | { kind: 'nothing' }
  /** A figure as its source prints it, or none or all, handed down. */
  | {
      kind: 'figure';
      value: number;
      decimals: number;
      hedge: Hedge;
      /** A limit that the area's own statements print besides. */
      printed: ShownInterval | null;
    }
  /** A figure that is worked out, and all that it may be. */
  | {
      kind: 'worked_out';
      value: number;
      decimals: number;
      hedge: Hedge;
      /** Null where it can be nothing else. */
      interval: ShownInterval | null;
      printed: ShownInterval | null;
    }
  | Range
  /** A category, by its place in the indicator's list; `about`: nearly reached, or proposed. */
  | { kind: 'category'; place: number; hedge: Hedge }
  /** That category at least; `to` is the last that it may be, null where that is the ladder's top. */
  | { kind: 'category_from'; place: number; to: number | null }
  /** Limits contradict each other. */
  | { kind: 'contradiction' };

/**
 * What is certain of what an area's own statements say, or of what follows from them.
 * @param handedOn it stands for another area, for which "all" and "none" are only as exact as print
 */
export function certainOf(
  facts: Facts,
  indicator: Indicator,
  own: Own,
  handedOn: boolean,
): Certain {
  if (indicator.kind === 'category') return categoryOf(facts, indicator, own);
  switch (own.kind) {
    case 'reported': {
      const { value, decimals } = own;
      return { kind: 'figure', value, decimals, hedge: hedgeOf(own, handedOn), printed: null };
    }
    case 'implied': {
      const { value, decimals } = own;
      return { kind: 'figure', value, decimals, hedge: null, printed: printedOf(indicator, own) };
    }
    case 'derived': {
      const { value, decimals, interval, proofs } = own;
      const worked = workedOut(indicator, value, decimals, interval);
      const isOpen = interval.low !== interval.high;
      return {
        ...worked,
        interval: isOpen ? shownInterval(indicator, interval, proofs) : null,
        printed: printedOf(indicator, own),
      };
    }
    case 'bounded':
      return rangeOf(indicator, own);
    case 'conflict':
      return own.over === 'limits' ? { kind: 'contradiction' } : preferredOf(indicator, own);
    default:
      return never(own);
  }
}

/** What one claim of several says. */
export function claimed(indicator: Indicator, claim: Claim): Certain {
  const { value, decimals, interval, approximate } = claim;
  if (indicator.kind === 'category') {
    return { kind: 'category', place: value, hedge: approximate ? 'about' : null };
  }
  switch (claim.step) {
    case 'printed': {
      const isEstimate = claim.statements.some((one) => one.nature === 'estimate');
      const hedge = approximate ? (isEstimate ? 'estimated' : 'about') : null;
      return { kind: 'figure', value, decimals, hedge, printed: null };
    }
    case 'limit': {
      const printed = printedInterval(indicator, interval, () => decimals);
      return { kind: 'range', printed, workedOut: null };
    }
    case 'share':
    case 'count':
    case 'change': {
      const isOpen = interval.low !== interval.high;
      return {
        ...workedOut(indicator, value, decimals, interval),
        interval: isOpen ? shownInterval(indicator, interval) : null,
        printed: null,
      };
    }
    default:
      return never(claim.step);
  }
}

/** Limits of an area, as they may be written. */
export function rangeOf(indicator: Indicator, own: Bounded): Range {
  const { interval, proofs } = own;
  const printed = printedOf(indicator, own);
  const shown = shownInterval(indicator, interval, proofs);
  if (printed === null) return { kind: 'range', printed, workedOut: shown };
  // In whole numbers "above 13,000" and "at least 13,001" are the same.
  const asCounted = shownInterval(indicator, own.printed ?? interval);
  const isNews = isTighter(shown, printed) && isTighter(shown, asCounted);
  return { kind: 'range', printed, workedOut: isNews ? shown : null };
}

function workedOut(indicator: Indicator, value: number, decimals: number, interval: Interval) {
  const { about, ...shown } = supported(indicator, value, decimals, interval);
  return { kind: 'worked_out', ...shown, hedge: about ? 'about' : null } as const;
}

/** The claim that the preferred statement makes. */
function preferredOf(indicator: Indicator, own: DisputedFigure): Certain {
  const { value, decimals, claims } = own;
  const preferred = claims.find((claim) => claim.value === value && claim.step !== 'limit');
  return preferred === undefined
    ? { kind: 'figure', value, decimals, hedge: null, printed: null }
    : claimed(indicator, preferred);
}

function hedgeOf(own: Reported, handedOn: boolean): Hedge {
  if (own.approximate) return isEstimate(own) ? 'estimated' : 'about';
  if (!handedOn || (own.value !== 0 && own.value !== 100)) return null;
  const certain = certainInterval(own);
  return certain === undefined || certain.low === certain.high ? null : 'about';
}

function isEstimate({ statements }: Reported): boolean {
  return statements.length > 0 && statements.every((one) => one.nature === 'estimate');
}

function printedOf(
  indicator: Indicator,
  { printed, statements }: Pick<Bounded, 'printed' | 'statements'>,
): ShownInterval | null {
  if (printed === null) return null;
  return printedInterval(indicator, printed, (end) => {
    const limit = statements.find(
      (one) => (one.relation === 'below' || one.relation === 'above') && figureOf(one) === end,
    );
    return limit === undefined ? undefined : decimalsOf(limit);
  });
}

function categoryOf(facts: Facts, indicator: Indicator, own: Own): Certain {
  if (own.kind === 'conflict' && own.over === 'limits') return { kind: 'contradiction' };
  if (own.kind !== 'bounded') {
    const isAbout = own.kind === 'reported' && own.approximate;
    return { kind: 'category', place: own.value, hedge: isAbout ? 'about' : null };
  }
  const { low, high } = own.interval;
  if (low === high) return { kind: 'category', place: low, hedge: null };
  const ladder = categoriesOf(facts.file.categories, indicator);
  return { kind: 'category_from', place: low, to: high === topOf(ladder) ? null : high };
}

/** The place of the highest step of a ladder. */
function topOf(ladder: readonly Category[]): number {
  return ladder.reduce((top, { rank }, place) => {
    return (rank ?? 0) > (ladder[top]?.rank ?? 0) ? place : top;
  }, 0);
}

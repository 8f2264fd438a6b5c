import { type Indicator, naturalRange } from '../../indicators';
import type { Statement } from '../../statements';
import { decimalsOf, figureOf } from '../../statements';
import { printedInterval } from '../agreement';
import type { Claim } from '../claim';
import type { Interval } from '../kinds';
import { proofOf, type Proof, type Rule, type Side } from '../proof';
import { pointOf } from './change';
import type { Quantity } from './measures';

/**
 * What a statement of a figure or a limit claims.
 * @param quantity the face of the measure that the indicator is
 * @returns undefined where it states no number, or speaks of a change or a rank
 */
export function claimOf(
  indicator: Indicator,
  quantity: Quantity,
  statement: Statement,
): Claim | undefined {
  if (statement.quantity !== 'value') return undefined;
  const figure = figureOf(statement);
  const isShare = indicator.kind === 'rate' && statement.total !== null;
  const value = isShare ? (100 * figure) / (statement.total ?? NaN) : figure;
  if (!Number.isFinite(value)) return undefined;
  const { relation } = statement;
  const isLimit = relation === 'below' || relation === 'above';
  const interval = within(indicator, isLimit ? limitOf(relation, value) : spanOf());
  const end = (side: Side, rule: Rule): Proof =>
    printedEnd({ indicator, quantity, statement }, rule, side, value, interval);
  const rule: Rule = isShare ? 'share' : isLimit ? 'limit' : 'printed';
  return {
    step: isLimit ? 'limit' : isShare ? 'share' : 'printed',
    value,
    decimals: isShare ? 1 : decimalsOf(statement),
    approximate: relation === 'about',
    interval,
    statements: [statement],
    low: relation === 'below' ? undefined : end('low', rule),
    high: relation === 'above' ? undefined : end('high', rule),
  };

  function spanOf(): Interval {
    if (relation === 'about') {
      const { low, high } = printedInterval(statement);
      const factor = isShare ? 100 / (statement.total ?? NaN) : 1;
      return { low: low * factor, high: high * factor, lowOpen: false, highOpen: false };
    }
    // "All" and "none" aren't rounded, nor is a count of so and so many.
    const exact =
      isShare ||
      value === 0 ||
      (indicator.kind === 'rate' && value === 100) ||
      (indicator.kind === 'count' && decimalsOf(statement) === 0);
    return exact ? pointOf(value) : printedInterval(statement);
  }
}

function limitOf(relation: 'below' | 'above', value: number): Interval {
  return relation === 'below'
    ? { low: -Infinity, high: value, lowOpen: false, highOpen: true }
    : { low: value, high: Infinity, lowOpen: true, highOpen: false };
}

/** An interval without what can't be; one that lies wholly outside is left as it is printed. */
function within(indicator: Indicator, interval: Interval): Interval {
  const range = naturalRange(indicator);
  const low = Math.max(interval.low, range.low);
  const high = Math.min(interval.high, range.high);
  if (low > high) return interval;
  return {
    low,
    high,
    lowOpen: interval.lowOpen && low === interval.low,
    highOpen: interval.highOpen && high === interval.high,
  };
}

interface Said {
  indicator: Indicator;
  quantity: Quantity;
  statement: Statement;
}

function printedEnd(said: Said, rule: Rule, side: Side, told: number, interval: Interval): Proof {
  const { indicator, quantity, statement } = said;
  return proofOf({
    rule,
    area: statement.area,
    year: statement.year ?? NaN,
    indicator: indicator.id,
    quantity,
    side,
    value: side === 'low' ? interval.low : interval.high,
    open: side === 'low' ? interval.lowOpen : interval.highOpen,
    told,
    statements: [statement],
    premises: [],
    assumptions: [],
  });
}

/** Claims to the same figure are one claim of all their sources. */
export function merged(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 1) return claims;
  const groups = new Map<string, Claim>();
  for (const claim of claims) {
    const { step, value, interval, approximate, decimals } = claim;
    const printed = step === 'change' ? [] : [decimals, approximate];
    const key = [step, ...printed, value, interval.low, interval.high].join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, claim);
    else {
      const statements = [...new Set([...known.statements, ...claim.statements])];
      groups.set(key, { ...known, statements: statements.sort(byId) });
    }
  }
  return [...groups.values()];
}

function byId(one: Statement, two: Statement): number {
  return one.id < two.id ? -1 : one.id > two.id ? 1 : 0;
}

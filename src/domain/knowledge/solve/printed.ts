import { type Indicator, naturalRange } from '../../indicators';
import type { Statement } from '../../statements';
import { decimalsOf, figureOf, isApproximate } from '../../statements';
import { printedInterval } from '../agreement';
import type { Claim } from '../claim';
import { pointAt } from '../interval';
import type { Interval } from '../kinds';
import { proofOf, type Proof, type Rule, type Side } from '../proof';
import type { Quantity } from './measures';
import { NOTHING } from './solver';

/**
 * What a statement of a figure or a limit claims.
 * @param quantity the face of the measure that the indicator is
 * @param refuted whether a record argues against it
 * @returns undefined where it states no number, or speaks of a change or a rank
 */
export function claimOf(
  indicator: Indicator,
  quantity: Quantity,
  statement: Statement,
  refuted: boolean,
): Claim | undefined {
  if (statement.quantity !== 'value') return undefined;
  const { relation } = statement;
  const denominator = indicator.kind === 'rate' ? statement.total : null;
  const figure = figureOf(statement);
  const value = denominator === null ? figure : (100 * figure) / denominator;
  if (!Number.isFinite(value)) return undefined;
  const isLimit = relation === 'below' || relation === 'above';
  const isShare = denominator !== null;
  const span = isLimit
    ? limitOf(relation, value)
    : spanOf(indicator, statement, value, denominator);
  const said: Said = {
    rule: isShare ? 'share' : isLimit ? 'limit' : 'printed',
    indicator,
    quantity,
    statement,
    value,
    interval: within(indicator, span),
    statements: [statement],
  };
  return {
    step: isLimit ? 'limit' : isShare ? 'share' : 'printed',
    value,
    decimals: isShare ? 1 : decimalsOf(statement),
    approximate: isApproximate(statement),
    interval: said.interval,
    statements: said.statements,
    refuted,
    low: relation === 'below' ? undefined : printedEnd(said, 'low'),
    high: relation === 'above' ? undefined : printedEnd(said, 'high'),
  };
}

/** The values that a figure may stand for. A share of counts isn't rounded, nor is a count of so and
 * so many, nor "all" or "none" where the source counts each one. */
function spanOf(
  indicator: Indicator,
  statement: Statement,
  value: number,
  denominator: number | null,
): Interval {
  if (isApproximate(statement)) {
    const { low, high } = printedInterval(statement);
    const factor = denominator === null ? 1 : 100 / denominator;
    return { low: low * factor, high: high * factor, lowOpen: false, highOpen: false };
  }
  const exact =
    denominator !== null ||
    statement.counted ||
    (indicator.kind === 'count' && decimalsOf(statement) === 0);
  return exact ? pointAt(value) : printedInterval(statement);
}

function limitOf(relation: 'below' | 'above', value: number): Interval {
  return relation === 'below'
    ? { low: -Infinity, high: value, lowOpen: false, highOpen: true }
    : { low: value, high: Infinity, lowOpen: true, highOpen: false };
}

/** An interval without what can't be; one that lies wholly outside is left as it is printed. */
function within(indicator: Indicator, interval: Interval): Interval {
  const range = naturalRange(indicator);
  if (interval.low >= range.low && interval.high <= range.high) return interval;
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

/** A figure or a limit as it is printed, and what it may stand for. */
interface Said {
  rule: Rule;
  indicator: Indicator;
  quantity: Quantity;
  statement: Statement;
  value: number;
  interval: Interval;
  /** The statement alone. */
  statements: readonly Statement[];
}

function printedEnd(said: Said, side: Side): Proof {
  const { rule, indicator, quantity, statement, interval } = said;
  return proofOf({
    rule,
    area: statement.area,
    year: statement.year ?? NaN,
    indicator: indicator.id,
    quantity,
    side,
    value: side === 'low' ? interval.low : interval.high,
    open: side === 'low' ? interval.lowOpen : interval.highOpen,
    statements: said.statements,
    premises: NOTHING,
    assumptions: NOTHING,
  });
}

/** Claims to the same figure are one claim of all their sources. */
export function merged(claims: readonly Claim[]): Claim[] {
  const groups = new Map<string, Claim>();
  for (const claim of claims) {
    const { step, value, interval, approximate, decimals } = claim;
    const printed = step === 'change' ? [] : [decimals, approximate];
    const key = [step, ...printed, value, interval.low, interval.high].join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, claim);
    else {
      const statements = [...new Set([...known.statements, ...claim.statements])];
      const refuted = known.refuted && claim.refuted;
      groups.set(key, { ...known, statements: statements.sort(byId), refuted });
    }
  }
  return [...groups.values()];
}

function byId(one: Statement, two: Statement): number {
  return one.id < two.id ? -1 : one.id > two.id ? 1 : 0;
}

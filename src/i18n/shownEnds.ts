import { pointAt, wholeWithin } from '../domain/knowledge/interval';
import type { Interval } from '../domain/knowledge/kinds';
import type { Side } from '../domain/knowledge/proof';
import type { End, Step } from '../domain/knowledge/reasons';
import { decimalsFor, MAX_DECIMALS, roundOutwards } from '../domain/outwards';
import { decimalsOf, isApproximate, type Statement } from '../domain/statements';
import type { Noun } from './nouns';

/** Digits that limits keep, where nothing printed says how many. */
const DIGITS = 3;

type Ends = Step['ends'];

/** Is there no whole number between the ends of a count? */
export function isFraction({ ends }: Step, noun: Noun): boolean {
  const { low, high } = ends;
  if (!noun.whole || low === undefined || high === undefined) return false;
  return wholeWithin(intervalOf(low, high)) === undefined;
}

/**
 * The ends of a step as they are written: sound, and no more exact than what they rest on. Counts are
 * whole; what is passed on keeps the decimals it was printed with; all else has three digits, rounded
 * outwards.
 * @returns equal ends for a figure; an end that leaves nothing beyond it, as 100 % does, is one
 */
export function shownEnds(step: Step, noun: Noun): Ends {
  const { low, high } = step.ends;
  const only = onlyValue(step, noun);
  if (only !== undefined) return figure(step, noun, only);
  if (!noun.whole) {
    return {
      ...(low && { low: rounded(step, 'low', low) }),
      ...(high && { high: rounded(step, 'high', high) }),
    };
  }
  const whole = wholeWithin(intervalOf(low, high));
  if (whole === undefined) return low && high ? fraction(low, high) : step.ends;
  return {
    ...(low && { low: { value: whole.low, open: false } }),
    ...(high && { high: { value: whole.high, open: false } }),
  };
}

/** The only value that the ends leave. */
function onlyValue({ rule, ends, statements }: Step, noun: Noun): number | undefined {
  const { low, high } = ends;
  if (low !== undefined && high !== undefined && low.value === high.value) return low.value;
  if (high !== undefined && high.value <= 0) return 0;
  if (low !== undefined && low.value >= noun.top) return noun.top;
  // Counts out of counts aren't rounded: either end is the figure.
  const [statement] = statements;
  const isExact = rule === 'share' && statement !== undefined && !isApproximate(statement);
  return isExact ? (low ?? high)?.value : undefined;
}

function rounded(step: Step, side: Side, { value, open }: End): End {
  const decimals = keptDecimals(step, side) ?? decimalsFor(value, DIGITS);
  const shown = roundOutwards(value, side, decimals);
  return { value: shown, open: open && shown === value };
}

/** A figure is rounded as figures are, unless it is passed on as it was printed. */
function figure(step: Step, noun: Noun, value: number): Ends {
  const isWhole = noun.whole && Number.isInteger(value);
  const isKept = keptDecimals(step, 'low') !== undefined;
  return closed(pointAt(isWhole || isKept ? value : Number(value.toPrecision(DIGITS))));
}

function closed({ low, high }: Interval): Ends {
  return { low: { value: low, open: false }, high: { value: high, open: false } };
}

/** Limits without a whole number between them: with as many decimals as show that. */
function fraction(low: End, high: End): Ends {
  let shown = closed(intervalOf(low, high));
  for (let decimals = MAX_DECIMALS; decimals > 0; decimals -= 1) {
    const outer = {
      low: { value: roundOutwards(low.value, 'low', decimals), open: false },
      high: { value: roundOutwards(high.value, 'high', decimals), open: false },
    };
    if (wholeWithin(intervalOf(outer.low, outer.high)) !== undefined) break;
    shown = outer;
  }
  return shown;
}

/** The printed figure that a step passes on with both of its ends. */
export function passedOn({ ends, premises, quantity }: Step): Statement | undefined {
  const from = premises.find(
    (premise) =>
      premise.quantity === quantity &&
      isEqual(premise.ends.low, ends.low) &&
      isEqual(premise.ends.high, ends.high),
  );
  if (from === undefined) return undefined;
  return from.rule === 'printed' ? from.statements[0] : passedOn(from);
}

function isEqual(one: End | undefined, two: End | undefined): boolean {
  return one !== undefined && two !== undefined && one.value === two.value && one.open === two.open;
}

/** The decimals of the printed figure whose end is passed on as it is; undefined where the end was
 * worked out. */
function keptDecimals(step: Step, side: Side): number | undefined {
  const [statement] = step.statements;
  if (step.rule === 'printed' || step.rule === 'limit') return statement && decimalsOf(statement);
  const value = step.ends[side]?.value;
  const from = step.premises.find((premise) => premise.ends[side]?.value === value);
  return from && from.quantity === step.quantity ? keptDecimals(from, side) : undefined;
}

function intervalOf(low: End | undefined, high: End | undefined): Interval {
  return {
    low: low?.value ?? -Infinity,
    high: high?.value ?? Infinity,
    lowOpen: low?.open ?? false,
    highOpen: high?.open ?? false,
  };
}

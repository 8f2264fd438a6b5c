import type { Statement } from '../../statements';
import { decimalsOf, figureOf } from '../../statements';
import { printedInterval } from '../agreement';
import { pointAt } from '../interval';
import type { Interval } from '../kinds';
import type { Cell } from './grid';
import { isOpenAt, limitAt, proofAt } from './grid';
import type { Solver } from './solver';
import { NOTHING, propose, proven } from './solver';

/** A printed change: `later` is `base` plus a difference, or times a factor. */
export interface Change {
  kind: 'change';
  statement: Statement;
  base: Cell;
  later: Cell;
  by: 'sum' | 'factor';
  interval: Interval;
  told: number;
}

/**
 * Reads a statement of a difference, a growth or a ratio.
 * @param counts true where the indicator counts, so that a whole number isn't rounded
 * @returns what to add or multiply by, with its rounding; undefined for other quantities
 */
export function changeOf(
  statement: Statement,
  counts: boolean,
): Pick<Change, 'by' | 'interval' | 'told'> | undefined {
  const { quantity } = statement;
  if (quantity === 'value' || quantity === 'rank') return undefined;
  const told = figureOf(statement);
  if (Number.isNaN(told)) return undefined;
  switch (quantity) {
    case 'difference': {
      const whole = counts && decimalsOf(statement) === 0 && statement.relation === 'exact';
      const interval = whole ? pointAt(told) : openEnded(statement);
      return { by: 'sum', interval, told };
    }
    case 'growth': {
      const { low, high, ...open } = openEnded(statement);
      const interval = { low: grown(low), high: grown(high), ...open };
      return { by: 'factor', interval, told: grown(told) };
    }
    case 'ratio':
      return { by: 'factor', interval: openEnded(statement), told };
  }
}

function grown(percent: number): number {
  return 1 + percent / 100;
}

function openEnded(statement: Statement): Interval {
  const value = figureOf(statement);
  switch (statement.relation) {
    case 'exact':
    case 'about':
      return printedInterval(statement);
    case 'below':
      return { low: -Infinity, high: value, lowOpen: false, highOpen: true };
    case 'above':
      return { low: value, high: Infinity, lowOpen: true, highOpen: false };
  }
}

/** The ends of `later` that follow from those of `base`, or the other way round. */
export function carried(change: Change, end: Interval, to: 'base' | 'later'): Interval {
  const { low, high, lowOpen, highOpen } = change.interval;
  if (change.by === 'sum') {
    return to === 'later'
      ? intervalOf(end.low + low, end.high + high, end.lowOpen || lowOpen, end.highOpen || highOpen)
      : intervalOf(
          end.low - high,
          end.high - low,
          end.lowOpen || highOpen,
          end.highOpen || lowOpen,
        );
  }
  // Levels and factors are never negative; a factor without a limit leaves the facing end free.
  const least = Math.max(0, low);
  return to === 'later'
    ? intervalOf(
        end.low * least,
        high === Infinity ? Infinity : end.high * high,
        end.lowOpen || lowOpen,
        end.highOpen || highOpen,
      )
    : intervalOf(
        high === Infinity ? 0 : end.low / high,
        least === 0 ? Infinity : end.high / least,
        end.lowOpen || highOpen,
        end.highOpen || lowOpen,
      );
}

/** The figure that follows from a figure at the other end of the change. */
export function carriedFigure(change: Change, value: number, to: 'base' | 'later'): number {
  if (change.by === 'sum') return to === 'later' ? value + change.told : value - change.told;
  return to === 'later' ? value * change.told : value / change.told;
}

function intervalOf(low: number, high: number, lowOpen: boolean, highOpen: boolean): Interval {
  return { low, high, lowOpen, highOpen };
}

export function tightenChange(solver: Solver, change: Change): void {
  carryOver(solver, change, change.base, change.later, 'later');
  carryOver(solver, change, change.later, change.base, 'base');
}

function carryOver(
  solver: Solver,
  change: Change,
  from: Cell,
  cell: Cell,
  to: 'base' | 'later',
): void {
  const { grid } = solver;
  const given = intervalOf(
    limitAt(grid, from, 'low'),
    limitAt(grid, from, 'high'),
    isOpenAt(grid, from, 'low'),
    isOpenAt(grid, from, 'high'),
  );
  const result = carried(change, given, to);
  const low = proofAt(grid, from, 'low');
  const high = proofAt(grid, from, 'high');
  const shared = { cell, rule: 'change' as const, assumptions: NOTHING };
  const statements = [change.statement];
  propose(solver, {
    ...shared,
    side: 'low',
    value: result.low,
    open: result.lowOpen,
    statements,
    premises: proven(low),
  });
  propose(solver, {
    ...shared,
    side: 'high',
    value: result.high,
    open: result.highOpen,
    statements,
    premises: proven(high),
  });
}

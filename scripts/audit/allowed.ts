import type { IndicatorKind, Row } from './rows';
import { ANYTHING, common, isEmpty, type Range } from './range';

/** "About" is taken for five per cent either way. */
const ABOUT = 0.05;

/** What there can be of an indicator at all. */
export function naturalRange(kind: IndicatorKind): Range {
  return { low: 0, high: kind === 'rate' ? 100 : Infinity };
}

/** The values that a statement of the figure itself leaves possible. */
export function allowedBy(row: Row, kind: IndicatorKind): Range {
  const factor = kind === 'rate' && row.total !== null ? 100 / row.total : 1;
  const spoken = scaled(spokenRange(row, kind), factor);
  const possible = common(spoken, naturalRange(kind));
  return isEmpty(possible) ? spoken : possible;
}

function spokenRange(row: Row, kind: IndicatorKind): Range {
  const { relation, value, total, counted } = row;
  if (relation === 'below') return { low: -Infinity, high: value };
  if (relation === 'above') return { low: value, high: Infinity };
  const isShare = kind === 'rate' && total !== null;
  const isWhole = kind === 'count' && row.decimals === 0;
  const isPoint = !isApproximate(row) && (isShare || isWhole || counted);
  return isPoint ? { low: value, high: value } : rounded(row);
}

/** How two years of one area hang together: the later one is the earlier one plus something, or
 * times something. */
export interface Change {
  by: 'sum' | 'factor';
  range: Range;
}

/** What a statement of a change says; undefined where it states something else. */
export function changeBy(row: Row, kind: IndicatorKind): Change | undefined {
  switch (row.quantity) {
    case 'difference': {
      const isPoint = kind === 'count' && row.decimals === 0 && !isApproximate(row);
      const isLimit = row.relation === 'below' || row.relation === 'above';
      const point = { low: row.value, high: row.value };
      return { by: 'sum', range: isPoint && !isLimit ? point : spokenChange(row) };
    }
    case 'growth': {
      const { low, high } = spokenChange(row);
      const grown = { low: 1 + low / 100, high: 1 + high / 100 };
      return { by: 'factor', range: common(grown, { low: 0, high: Infinity }) };
    }
    case 'ratio':
      return { by: 'factor', range: common(spokenChange(row), { low: 0, high: Infinity }) };
    case 'value':
    case 'rank':
      return undefined;
  }
}

function spokenChange(row: Row): Range {
  switch (row.relation) {
    case 'below':
      return { ...ANYTHING, high: row.value };
    case 'above':
      return { ...ANYTHING, low: row.value };
    case 'exact':
    case 'about':
      return rounded(row);
  }
}

function isApproximate({ relation, estimate }: Row): boolean {
  return relation === 'about' || (estimate && relation === 'exact');
}

function rounded(row: Row): Range {
  const half = 0.5 * 10 ** -row.decimals;
  const slack = isApproximate(row) ? Math.max(half, ABOUT * Math.abs(row.value)) : half;
  return { low: row.value - slack, high: row.value + slack };
}

function scaled({ low, high }: Range, factor: number): Range {
  return { low: low * factor, high: high * factor };
}

import type { Indicator } from '../../domain/indicators';
import { naturalRange } from '../../domain/indicators';
import type { Interval, Knowledge, Measured } from '../../domain/knowledge/kinds';
import { evidenceOf, isMeasured } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import { decimalsFor, roundOutwards } from '../../domain/outwards';
import { formatFor } from '../../i18n/format';
import type { Language } from '../../state/view';

const DIGITS = 3;

/** From here on numbers are too long: they are told in thousands, or in millions. */
const SCALES = [
  { from: 1e6, sign: { vi: 'tr', en: 'M' } },
  { from: 1e4, unit: 1e3, sign: { vi: 'k', en: 'k' } },
];

/**
 * What is shown of an area, in the few letters that a cell has room for and without its unit: at
 * most three digits, ends of ranges rounded outwards. `0,623`, `≈5`, `≤0,369`, `80–90`.
 * @returns empty where no number is shown: of a status, or where nothing is known
 */
export function cellText(
  knowledge: Knowledge,
  indicator: Pick<Indicator, 'kind'>,
  language: Language,
): string {
  const own = evidenceOf(knowledge);
  if (indicator.kind === 'category' || indicator.kind === 'date') return '';
  return own !== undefined && isMeasured(own) ? textOf(own, indicator, language) : '';
}

function textOf(own: Measured, indicator: Pick<Indicator, 'kind'>, language: Language): string {
  switch (own.kind) {
    case 'reported':
      return `${own.approximate ? '≈' : ''}${figure(own.value, own.decimals, language)}`;
    case 'implied':
    case 'derived':
    case 'conflict':
      return figure(own.value, own.decimals, language);
    case 'bounded':
      return range(own.interval, indicator, language);
    default:
      return never(own);
  }
}

function figure(value: number, printed: number, language: Language): string {
  const decimals = Math.min(printed, Math.max(0, decimalsFor(value, DIGITS)));
  // What is nearly all isn't all.
  if (value < 100 && Number(value.toFixed(decimals)) >= 100) return '<100';
  return number(value, decimals, language);
}

function range(interval: Interval, { kind }: Pick<Indicator, 'kind'>, language: Language): string {
  const natural = naturalRange({ kind });
  const [low, high] = (['low', 'high'] as const).map((side) => {
    const value = interval[side];
    return roundOutwards(value, side, decimalsFor(value, DIGITS));
  });
  if (low === undefined || high === undefined) return '';
  const write = (end: number) => number(end, shortest(end), language);
  const fromStart = interval.low <= natural.low && !interval.lowOpen;
  const toEnd = interval.high >= natural.high && !interval.highOpen;
  if (!fromStart && !toEnd) return `${write(low)}–${write(high)}`;
  if (!toEnd) return `${interval.highOpen && high === interval.high ? '<' : '≤'}${write(high)}`;
  if (!fromStart) return `${interval.lowOpen && low === interval.low ? '>' : '≥'}${write(low)}`;
  return Number.isFinite(natural.high) ? `${natural.low}–${natural.high}` : `≥${natural.low}`;
}

/** The decimals that a rounded number has. */
function shortest(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function number(value: number, decimals: number, language: Language): string {
  const format = formatFor(language);
  const scale = SCALES.find(({ from }) => value >= from);
  if (scale === undefined) return format.number(value, decimals);
  const { from, unit = from, sign } = scale;
  const shown = value / unit;
  return `${format.number(Number(shown.toPrecision(DIGITS)))}${sign[language]}`;
}

import type { Indicator } from '../../domain/indicators';
import { never } from '../../domain/never';
import { decimalsFor, decimalsIn } from '../../domain/outwards';
import type { Certain } from '../../domain/reading/certain';
import type { ShownEnd, ShownInterval } from '../../domain/reading/shown';
import { formatFor } from '../format';

type Language = 'vi' | 'en';

/** Printed figures with more digits are rounded to as many. */
const DIGITS = 3;

/** From here on numbers are too long: they are told in thousands, or in millions. */
const SCALES = [
  { from: 1e6, unit: 1e6, sign: { vi: 'tr', en: 'M' } },
  { from: 1e4, unit: 1e3, sign: { vi: 'k', en: 'k' } },
];

/**
 * What is certain in the room of a narrow cell, in signs and without a unit: `0,623`, `<1`, `≤0,369`,
 * `≈43`, `57–60`. Of a status no more than that it is a least one: its colour tells which.
 * @returns '' where there is nothing to write
 */
export function cellText({ kind }: Indicator, certain: Certain, language: Language): string {
  switch (certain.kind) {
    case 'nothing':
    case 'category':
      return certain.kind === 'category' && certain.hedge !== null ? '≈' : '';
    case 'category_from':
      return '≥';
    case 'contradiction':
      return '?';
    case 'figure':
    case 'worked_out': {
      const figure = figureText(certain.value, certain.decimals, language);
      return certain.hedge === null ? figure : `≈${figure}`;
    }
    case 'range': {
      const shown = certain.workedOut ?? certain.printed;
      return shown === null ? '?' : limitsText(kind, shown, language);
    }
    default:
      return never(certain);
  }
}

function figureText(value: number, decimals: number, language: Language): string {
  const fewer = Math.max(0, Math.min(decimals, decimalsFor(value, DIGITS)));
  // What is nearly all isn't all.
  if (value < 100 && Number(value.toFixed(fewer)) >= 100) return '<100';
  return numberText(value, fewer, language);
}

function numberText(value: number, decimals: number, language: Language): string {
  const format = formatFor(language);
  const scale = SCALES.find(({ from }) => value >= from);
  if (scale === undefined) return format.number(value, decimals);
  const scaled = Number((value / scale.unit).toPrecision(DIGITS));
  return `${format.number(scaled)}${scale.sign[language]}`;
}

function limitsText(kind: Indicator['kind'], { low, high }: ShownInterval, language: Language) {
  const write = ({ value }: ShownEnd) => numberText(value, decimalsIn(value), language);
  if (low === null && high === null) return '?';
  if (low === null) return high === null ? '' : `${high.open ? '<' : '≤'}${write(high)}`;
  if (high === null) return `${low.open ? '>' : '≥'}${write(low)}`;
  if (low.value === high.value) return write(low);
  // Both signs would take the room of a figure; in full it is told whether the ends belong to it.
  return kind === 'count' || !(low.open || high.open)
    ? `${write(low)}–${write(high)}`
    : `${low.open ? '>' : ''}${write(low)}–${high.open ? '<' : ''}${write(high)}`;
}

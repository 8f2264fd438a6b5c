import {
  certainChange,
  type Change,
  type Measure,
  shownChange,
} from '../../domain/comparison/change';
import {
  SIGNED_CLASS_COUNT,
  type SignedClasses,
  signedLimits,
} from '../../domain/comparison/signedClasses';
import type { Indicator } from '../../domain/indicators';
import type { Interval } from '../../domain/knowledge/kinds';
import { decimalsWritten, roundOutwards } from '../../domain/outwards';
import { changeText } from '../../i18n/change';
import { formatFor } from '../../i18n/format';
import { phrases } from '../../i18n/reading/phrases';
import type { Language } from '../../state/view';

const MINUS = '\u2212';
/** Ends are rounded outwards to these. */
const MAX_DECIMALS = 3;

/** How changes of an indicator are written. */
export interface ChangeSpeech {
  indicator: Indicator;
  measure: Measure;
  language: Language;
}

/** What a change is counted in: percentage points, percent, or the indicator's own unit. */
export function unitOfChange({ indicator, measure, language }: ChangeSpeech): string {
  const words = changeText[language];
  if (measure === 'ratio') return words.inPercent;
  if (indicator.kind === 'rate') return words.points;
  return formatFor(language).unit(indicator);
}

function sized(size: number, speech: ChangeSpeech, decimals?: number): string {
  const { indicator, measure, language } = speech;
  const format = formatFor(language);
  const number = format.number(size, decimals);
  if (measure === 'ratio') return `${number}\u00a0%`;
  if (indicator.kind === 'rate') return number;
  return format.short(indicator, size, decimals);
}

/** `+1,2`, `−0,623`, with the sign that typography has for it. */
function signed(value: number, speech: ChangeSpeech, decimals?: number): string {
  const sign = value > 0 ? '+' : value < 0 ? MINUS : '';
  return `${sign}${sized(Math.abs(value), speech, decimals)}`;
}

/** A change in as few words as a row has room for; empty where it is refused. */
export function changeFigure(change: Change, speech: ChangeSpeech): string {
  switch (change.kind) {
    case 'exact':
      return figure(change, speech);
    case 'interval':
      return between(certainChange(change, speech.measure), speech);
    case 'refused':
      return '';
  }
}

function figure(change: Extract<Change, { kind: 'exact' }>, speech: ChangeSpeech): string {
  const { value, decimals, about } = shownChange(change, speech.indicator, speech.measure);
  const written = signed(value, speech, Math.max(0, decimals));
  return about ? phrases[speech.language].about(written) : written;
}

/** The least and the most, rounded outwards. */
function between({ low, high }: Interval, speech: ChangeSpeech): string {
  const end = (side: 'low' | 'high', value: number) =>
    signed(roundOutwards(value, side, MAX_DECIMALS), speech);
  return `${end('low', low)} … ${end('high', high)}`;
}

/** The classes in words, the largest fall first. */
export function changeLabels(classes: SignedClasses, speech: ChangeSpeech): string[] {
  const words = changeText[speech.language];
  const middle = (SIGNED_CLASS_COUNT - 1) / 2;
  return Array.from({ length: SIGNED_CLASS_COUNT }, (_, index) => {
    if (index === middle) return words.same;
    const [nearLimit, farLimit] = signedLimits(classes, index);
    const [near = '', far = ''] = [nearLimit, farLimit].map((limit) =>
      sized(limit, speech, decimalsWritten(limit)),
    );
    const falls = index < middle;
    if (farLimit === Infinity) return falls ? words.fallOver(near) : words.riseOver(near);
    if (nearLimit === 0) return falls ? words.fallUpTo(far) : words.riseUpTo(far);
    return falls ? words.fallBetween(near, far) : words.riseBetween(near, far);
  });
}

/** The same in as little room as can be: limits with their signs, each on a line of its own where they
 * must, the middle as 0. */
export function briefChangeLabels(classes: SignedClasses, speech: ChangeSpeech): string[] {
  const middle = (SIGNED_CLASS_COUNT - 1) / 2;
  return Array.from({ length: SIGNED_CLASS_COUNT }, (_, index) => {
    if (index === middle) return '0';
    const sign = index < middle ? -1 : 1;
    const [near, far] = signedLimits(classes, index);
    if (far === Infinity) return `${sign < 0 ? '<' : '>'}\u00a0${signed(sign * near, speech)}`;
    const [low, high] = sign < 0 ? [-far, -near] : [near, far];
    return `${signed(low, speech)}…\u200b${signed(high, speech)}`;
  });
}

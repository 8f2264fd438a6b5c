import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import { readWith } from '../../i18n/reading/readWith';
import { wordsOf } from '../../i18n/reading/tell';
import type { TrendFigure } from './eras';

/** A mark in words, part by part, for the readout, the buttons and the table. */
export interface MarkWords {
  year: string;
  area: string;
  value: string;
  /** The figure with what it can't stand without, where it stands alone: `49 % (hộ nông thôn)`. */
  short: string;
  kind: string;
  /** What the figure must be read with, and its poverty line, or that nobody names one; else ''. */
  scope: string;
}

/** Says a mark in a language. */
export function wordsOfMark(
  facts: Facts,
  indicator: Indicator,
  { area, segment, point }: TrendFigure,
  language: 'vi' | 'en',
): MarkWords {
  const { own, year } = point;
  const { line } = segment;
  const words = wordsOf(facts, indicator, { area: area.code, year, line }, own, language);
  return {
    year: String(year),
    area: area.name,
    value: words.brief,
    short: words.short,
    kind: words.kind,
    scope: readWith(facts, words, own, { asked: line }, language).join(', '),
  };
}

/** A mark in one phrase: `Ba Chẽ 0,623 %, đã công bố, chuẩn trung ương 2021–2025`. */
export function phraseOf({ area, value, kind, scope }: MarkWords): string {
  return [`${area} ${value}`, kind, scope].filter((part) => part !== '').join(', ');
}

import type { Facts } from '../domain/facts';
import type { Indicator } from '../domain/indicators';
import type { Own } from '../domain/knowledge/kinds';
import { lineNaming } from '../domain/lineNaming';
import { never } from '../domain/never';
import type { LineId } from '../domain/povertyLines';
import { UNSTATED_LINE } from '../domain/povertyLines';
import type { Statement } from '../domain/statements';
import { decimalsOf, figureOf } from '../domain/statements';
import { lineNamings } from './choose';
import { formatFor } from './format';
import { lowerFirst } from './lowerFirst';
import { populationName } from './populations';
import { phrases } from './reading/phrases';
import { text } from './text';

type Language = 'vi' | 'en';

interface Sentences {
  ofTotal: (part: string, whole: string) => string;
  rank: (place: string, total: string | undefined) => string;
  up: (amount: string, base: string) => string;
  down: (amount: string, base: string) => string;
  unchanged: (base: string) => string;
  times: (ratio: string, base: string) => string;
  points: (amount: string) => string;
  onYear: (year: number | null) => string;
  line: (years: string) => string;
  provinceLine: (years: string) => string;
  lineInferred: string;
  lineUnstated: string;
  target: string;
}

export const statementText = text<Sentences>({
  vi: {
    ofTotal: (part, whole) => `${part} trên ${whole}`,
    rank: (place, total) => `xếp thứ ${place}${total === undefined ? '' : ` trên ${total}`}`,
    up: (amount, base) => `tăng ${amount} so với ${base}`,
    down: (amount, base) => `giảm ${amount} so với ${base}`,
    unchanged: (base) => `không đổi so với ${base}`,
    times: (ratio, base) => `gấp ${ratio} lần ${base}`,
    points: (amount) => `${amount}\u00a0điểm\u00a0%`,
    onYear: (year) => (year === null ? 'mốc trước' : `năm ${year}`),
    line: (years) => `chuẩn trung ương ${years}`,
    provinceLine: (years) => `chuẩn của tỉnh ${years}`,
    lineInferred: 'xác định theo năm',
    lineUnstated: 'nguồn không nêu chuẩn nghèo',
    target: 'mục tiêu, chưa phải kết quả',
  },
  en: {
    ofTotal: (part, whole) => `${part} of ${whole}`,
    rank: (place, total) => `ranked ${place}${total === undefined ? '' : ` of ${total}`}`,
    up: (amount, base) => `up ${amount} on ${base}`,
    down: (amount, base) => `down ${amount} on ${base}`,
    unchanged: (base) => `unchanged on ${base}`,
    times: (ratio, base) => `${ratio} times that of ${base}`,
    points: (amount) => `${amount}\u00a0percentage points`,
    onYear: (year) => (year === null ? 'an earlier time' : String(year)),
    line: (years) => `central line ${years}`,
    provinceLine: (years) => `provincial line ${years}`,
    lineInferred: 'assigned by year',
    lineUnstated: 'the source names no poverty line',
    target: 'a target, not a result',
  },
});

/**
 * The figure of a statement as it was printed, in words: `dưới 1 %`, `54 trên 98 xã`,
 * `gấp 1,7 lần năm 2020`.
 * @returns the printed text itself where the indicator is unknown
 */
export function statementFigure(facts: Facts, statement: Statement, language: Language): string {
  const indicator = facts.indicator(statement.indicator);
  if (indicator === undefined) return statement.printed;
  const words = statementText[language];
  const format = formatFor(language);
  const figure = Math.abs(figureOf(statement));
  const decimals = decimalsOf(statement);
  const base = words.onYear(statement.baseYear);
  switch (statement.quantity) {
    case 'value':
      return withRelation(
        valueAsPrinted(facts, indicator, statement, language),
        statement,
        language,
      );
    case 'rank': {
      const total = statement.total === null ? undefined : format.number(statement.total);
      return words.rank(format.number(figure), total);
    }
    case 'difference': {
      const amount =
        indicator.unit === 'percent'
          ? words.points(format.number(figure, decimals))
          : format.value(indicator, figure, decimals);
      return change(withRelation(amount, statement, language), statement, language);
    }
    case 'growth': {
      const amount = format.value({ unit: 'percent' }, figure, decimals);
      return change(withRelation(amount, statement, language), statement, language);
    }
    case 'ratio':
      return words.times(withRelation(format.number(figure, decimals), statement, language), base);
    default:
      return never(statement.quantity);
  }
}

/**
 * What a figure must be read with: whom it speaks of where that isn't the indicator's principal
 * population, the poverty line with whether the source names it, the source's own scope, and whether
 * it is a plan, or concluded by a reader.
 * @returns parts in reading order; none where the figure needs nothing
 */
export function statementScope(facts: Facts, statement: Statement, language: Language): string[] {
  const words = statementText[language];
  const principal = facts.indicator(statement.indicator)?.populations[0] ?? null;
  const parts: string[] = [];
  if (statement.population !== null && statement.population !== principal) {
    parts.push(populationName(facts, statement.population, language));
  }
  if (statement.line !== null) {
    parts.push(lineName(facts, statement.line, language));
    if (statement.line !== UNSTATED_LINE && !statement.lineStated) parts.push(words.lineInferred);
  }
  if (statement.scope !== null) parts.push(phrases[language].scope(statement.scope));
  if (statement.nature === 'target') parts.push(words.target);
  if (statement.basis === 'inferred') parts.push(phrases[language].inferred);
  return parts;
}

/**
 * One clear line from a statement: `0,623 % hộ nghèo (chuẩn trung ương 2021–2025, xác định theo năm)`.
 */
export function statementSentence(facts: Facts, statement: Statement, language: Language): string {
  const indicator = facts.indicator(statement.indicator);
  // "0.623 %" alone doesn't say of what; a count carries its unit.
  const share =
    indicator?.family === 'poverty' && indicator.kind === 'rate' && statement.quantity === 'value';
  const name = share ? ` ${lowerFirst(indicator.short[language])}` : '';
  const scope = statementScope(facts, statement, language);
  const brackets = scope.length === 0 ? '' : ` (${scope.join(', ')})`;
  return `${statementFigure(facts, statement, language)}${name}${brackets}`;
}

/** A poverty line as it stands in brackets: `chuẩn trung ương 2021–2025`. */
export function lineName(facts: Facts, id: LineId, language: Language): string {
  const words = statementText[language];
  if (id === UNSTATED_LINE) return words.lineUnstated;
  const line = facts.file.lines.find((one) => one.id === id);
  if (line === undefined) return id;
  const years = `${line.from}–${line.to}`;
  return line.scope === 'central' ? words.line(years) : words.provinceLine(years);
}

/** The same, with whether the sources of some figures name it. */
export function countedLineName(
  facts: Facts,
  id: LineId,
  known: readonly Own[],
  language: Language,
): string {
  const name = lineName(facts, id, language);
  return id === UNSTATED_LINE ? name : name + lineNamings[language][lineNaming(known, id)];
}

function valueAsPrinted(
  facts: Facts,
  indicator: Indicator,
  statement: Statement,
  language: Language,
): string {
  const format = formatFor(language);
  const figure = figureOf(statement);
  if (Number.isNaN(figure)) {
    const category = facts.file.categories.find(
      (one) => one.indicator === indicator.id && one.id === statement.printed,
    );
    if (category !== undefined) return category.name[language];
    return indicator.kind === 'date' ? format.date(statement.printed) : statement.printed;
  }
  if (statement.total === null) return format.value(indicator, figure, decimalsOf(statement));
  const part = format.number(figure, decimalsOf(statement));
  return statementText[language].ofTotal(
    part,
    wholeOf(facts, indicator, statement.total, statement, language),
  );
}

/** A share is of things that its own unit, per cent, can't name. */
function wholeOf(
  facts: Facts,
  indicator: Indicator,
  total: number,
  statement: Statement,
  language: Language,
): string {
  const format = formatFor(language);
  if (indicator.unit !== 'percent') return format.value(indicator, total);
  const whom = statement.population;
  return whom === null
    ? format.number(total)
    : `${format.number(total)} ${populationName(facts, whom, language)}`;
}

/** A figure with the source's own hedge or limit. */
function withRelation(figure: string, statement: Statement, language: Language): string {
  const words = phrases[language];
  switch (statement.relation) {
    case 'exact':
      return statement.nature === 'estimate' ? words.estimated(figure) : figure;
    case 'about':
      return statement.nature === 'estimate' ? words.estimatedAbout(figure) : words.about(figure);
    case 'below':
      return words.below(figure);
    case 'above':
      return words.above(figure);
    default:
      return never(statement.relation);
  }
}

function change(amount: string, statement: Statement, language: Language): string {
  const words = statementText[language];
  const base = words.onYear(statement.baseYear);
  const figure = figureOf(statement);
  if (figure === 0) return words.unchanged(base);
  return figure < 0 ? words.down(amount, base) : words.up(amount, base);
}

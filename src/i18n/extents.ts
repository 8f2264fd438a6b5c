import type { Facts } from '../domain/facts';
import type { Step } from '../domain/knowledge/reasons';
import { decimalsIn } from '../domain/outwards';
import { decimalsOf, figureOf, type Statement } from '../domain/statements';
import { formatFor } from './format';
import { type Noun, nounOf, singular } from './nouns';
import { phrases } from './reading/phrases';
import { isFraction, passedOn, shownEnds } from './shownEnds';

type Language = 'vi' | 'en';

/** What figures are put into words with. */
export interface Telling {
  facts: Facts;
  language: Language;
}

const NARROW = '\u00a0';

/** The noun of a step; without one, where facts don't name it, its numbers stand alone. */
export function nounFor({ facts, language }: Telling, step: Step): Noun {
  const noun = nounOf(facts, step, language);
  return noun ?? { name: '', unit: '', counted: false, whole: false, top: Infinity };
}

/** A number with what there are so many of. */
export function amount(
  { language }: Telling,
  noun: Noun,
  value: number,
  decimals?: number,
): string {
  const number = formatFor(language).number(value, decimals ?? decimalsIn(value));
  if (noun.unit === '') return number;
  const unit = language === 'en' && noun.counted && value === 1 ? singular(noun.unit) : noun.unit;
  return `${number}${NARROW}${unit}`;
}

/**
 * What a step shows: its figure, or limits that are sound as they are written.
 * @returns `0,067 %`, `không quá 0,369 %`, `từ 1.277 đến 1.280 người Dao`
 */
export function extent(telling: Telling, step: Step): string {
  const noun = nounFor(telling, step);
  const printed = passedOn(step);
  if (printed !== undefined) return printedFigure(telling, noun, printed);
  const { low, high } = shownEnds(step, noun);
  if (low !== undefined && high !== undefined) {
    if (low.value === high.value) return amount(telling, noun, low.value);
    return between(telling, noun, low.value, high.value);
  }
  const words = phrases[telling.language];
  if (low !== undefined) {
    return words[low.open ? 'above' : 'atLeast'](amount(telling, noun, low.value));
  }
  if (high !== undefined) {
    return words[high.open ? 'below' : 'upTo'](amount(telling, noun, high.value));
  }
  return '';
}

/**
 * A figure that was worked out, and the limits that rounding leaves it.
 * @param nominal the figure; null where there are only limits, or the limits say more than it
 * @returns `khoảng 43,7 triệu đồng/người/năm (từ 43,6 đến 43,8)`
 */
export function workedOut(telling: Telling, step: Step, nominal: number | null): string {
  const noun = nounFor(telling, step);
  const { low, high } = shownEnds(step, noun);
  const isOpen = low !== undefined && high !== undefined && low.value < high.value;
  if (nominal === null || !isOpen || isFraction(step, noun)) return extent(telling, step);
  const decimals = Math.max(decimalsIn(low.value), decimalsIn(high.value));
  const figure = Number(nominal.toFixed(decimals));
  const plain = { ...noun, unit: '' };
  const [from, to] = [low, high].map(({ value }) => amount(telling, plain, value, decimals));
  const words = phrases[telling.language];
  const about = words.about(amount(telling, noun, figure));
  return words.figureWithin(about, words.between(from ?? '', to ?? ''));
}

/** Both ends of limits, with as many decimals each. */
export function between(telling: Telling, noun: Noun, low: number, high: number): string {
  const decimals = Math.max(decimalsIn(low), decimalsIn(high));
  const from = amount(telling, { ...noun, unit: '' }, low, decimals);
  const to = amount(telling, noun, high, decimals);
  return phrases[telling.language].between(from, to);
}

/**
 * What is cited of a step: the figure as its source has it, or else what the step shows.
 * @returns `khoảng 385.000 hộ dân`, `dưới 10 hộ nghèo`, `ít nhất 34 hộ nghèo`
 */
export function cited(telling: Telling, step: Step): string {
  const [statement] = step.statements;
  const isPrinted = step.rule === 'printed' || step.rule === 'limit';
  return isPrinted && statement !== undefined
    ? printedFigure(telling, nounFor(telling, step), statement)
    : extent(telling, step);
}

/** The same with the name of what it is, where its unit doesn't tell. */
export function citedByName(telling: Telling, step: Step): string {
  const noun = nounFor(telling, step);
  const figure = cited(telling, step);
  return noun.counted || noun.name === '' ? figure : `${noun.name} ${figure}`;
}

/** A figure or a limit as its source has it. */
function printedFigure(telling: Telling, noun: Noun, statement: Statement): string {
  const figure = amount(telling, noun, figureOf(statement), decimalsOf(statement));
  return hedged(telling, figure, statement);
}

/** A figure with the source's own "about", "below" or "above". */
export function hedged({ language }: Telling, figure: string, statement: Statement): string {
  const words = phrases[language];
  const isEstimate = statement.nature === 'estimate';
  switch (statement.relation) {
    case 'exact':
      return isEstimate ? words.estimated(figure) : figure;
    case 'about':
      return isEstimate ? words.estimatedAbout(figure) : words.about(figure);
    case 'below':
      return words.below(figure);
    case 'above':
      return words.above(figure);
  }
}

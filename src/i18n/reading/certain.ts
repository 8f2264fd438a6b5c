import type { Facts } from '../../domain/facts';
import { categoriesOf, type Indicator } from '../../domain/indicators';
import { never } from '../../domain/never';
import type { Certain, Hedge, Range } from '../../domain/reading/certain';
import { formatFor } from '../format';
import { kindText } from '../kinds';
import { type Length, limitsText, written } from './limits';
import { phrases } from './phrases';

type Language = 'vi' | 'en';

/** What it takes to put what is certain into words. */
export interface Speech {
  facts: Facts;
  indicator: Indicator;
  language: Language;
  length: Length;
}

/** What is certain, with nothing of whom, when or how: `0,623 %`, `dưới 1 %; tính ra: …`. */
export function certainText(certain: Certain, speech: Speech): string {
  const words = phrases[speech.language];
  switch (certain.kind) {
    case 'nothing':
      return kindText[speech.language].short.unknown;
    case 'contradiction':
      return words.contradiction;
    case 'figure':
      return besides(figureText(certain, speech), certain.printed, speech);
    case 'worked_out': {
      const figure = figureText(certain, speech);
      const { interval, hedge } = certain;
      // In little room "about" is all that there is room for.
      const isNamed = interval !== null && hedge !== null && speech.length === 'long';
      const around = { ...speech, length: 'bare' } as const;
      const said = isNamed ? words.figureWithin(figure, limits(interval, around)) : figure;
      return besides(said, certain.printed, speech);
    }
    case 'range':
      return rangeText(certain, speech);
    case 'category': {
      const status = statusName(certain.place, speech);
      return certain.hedge === null ? status : words.nearly(status);
    }
    case 'category_from': {
      const status = statusName(certain.place, speech);
      return certain.to === null
        ? words.statusFrom(status)
        : words.statusBetween(status, statusName(certain.to, speech));
    }
    default:
      return never(certain);
  }
}

/** Limits as they are printed, and beside them what is worked out where that leaves less. */
export function rangeText({ printed, workedOut }: Range, speech: Speech): string {
  const words = phrases[speech.language];
  if (printed === null) return workedOut === null ? words.anything : limits(workedOut, speech);
  const said = limits(printed, speech);
  return workedOut === null ? said : words.printedAndWorkedOut(said, limits(workedOut, speech));
}

function figureText(
  { value, decimals, hedge }: { value: number; decimals: number; hedge: Hedge },
  { indicator, language, length }: Speech,
): string {
  const figure = written(indicator, value, decimals, language, length);
  return hedge === null ? figure : phrases[language][hedge](figure);
}

function besides(figure: string, printed: Range['printed'], speech: Speech): string {
  if (printed === null) return figure;
  return phrases[speech.language].figureAndPrinted(figure, limits(printed, speech));
}

function limits(shown: NonNullable<Range['printed']>, speech: Speech): string {
  return limitsText(speech.indicator, shown, speech.language, speech.length);
}

/** The value of a status is its category's place in the indicator's own list. */
function statusName(place: number, { facts, indicator, language }: Speech): string {
  const status = categoriesOf(facts.file.categories, indicator)[place];
  return status?.name[language] ?? formatFor(language).number(place);
}

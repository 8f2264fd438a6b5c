import { never } from '../../domain/never';
import { formatFor } from '../../i18n/format';
import { legendText } from '../../i18n/legend';
import { MOST_LIMITS } from '../../state/parameters';
import type { Language } from '../../state/view';

/** What is wrong with typed limits; `place` counts entries from 1. */
export type LimitProblem =
  | { kind: 'empty' }
  | { kind: 'not_number'; word: string; place: number }
  | { kind: 'wrong_decimal'; word: string; place: number; instead: string }
  | { kind: 'too_small'; word: string; place: number }
  | { kind: 'too_large'; word: string; place: number; top: number }
  | { kind: 'too_long'; word: string; place: number }
  | { kind: 'too_many'; given: number };

export type ReadLimits =
  { kind: 'valid'; limits: number[] } | { kind: 'invalid'; problem: LimitProblem };

/** What a link can hold. */
const WRITABLE = /^\d{1,6}(\.\d{1,8})?$/;
const DECIMAL_SIGN: Record<Language, string> = { vi: ',', en: '.' };

/**
 * Reads limits typed by a reader, separated by semicolons or spaces, in the decimal writing of
 * the language.
 * @param top values end here: 100 for a rate, Infinity for an amount
 * @returns ascending limits without repetition, or the first thing that is wrong
 */
export function readLimits(typed: string, language: Language, top: number): ReadLimits {
  const words = typed.split(/[;\s]+/).filter((word) => word !== '');
  if (words.length === 0) return { kind: 'invalid', problem: { kind: 'empty' } };
  const limits: number[] = [];
  for (const [index, word] of words.entries()) {
    const read = readLimit(word, index + 1, language, top);
    if (typeof read !== 'number') return { kind: 'invalid', problem: read };
    limits.push(read);
  }
  const sorted = [...new Set(limits)].sort((one, two) => one - two);
  return sorted.length > MOST_LIMITS
    ? { kind: 'invalid', problem: { kind: 'too_many', given: sorted.length } }
    : { kind: 'valid', limits: sorted };
}

function readLimit(
  word: string,
  place: number,
  language: Language,
  top: number,
): number | LimitProblem {
  const sign = DECIMAL_SIGN[language];
  const other = sign === ',' ? '.' : ',';
  if (/^\d+[.,]\d+$/.test(word) && word.includes(other)) {
    return { kind: 'wrong_decimal', word, place, instead: word.replace(other, sign) };
  }
  const plain = word.replace(sign, '.').replace(/^[−–]/, '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { kind: 'not_number', word, place };
  const limit = Number(plain);
  if (limit <= 0) return { kind: 'too_small', word, place };
  if (limit >= top) return { kind: 'too_large', word, place, top };
  return WRITABLE.test(plain) ? limit : { kind: 'too_long', word, place };
}

/** Limits as a reader would type them. */
export function writeLimits(limits: readonly number[], language: Language): string {
  return limits.map((limit) => String(limit).replace('.', DECIMAL_SIGN[language])).join('; ');
}

/** What was typed in one language, in the decimal writing of another. */
export function translateTyped(typed: string, from: Language, to: Language): string {
  return from === to
    ? typed
    : typed.replaceAll(/(?<=\d)[.,](?=\d)/g, (sign) =>
        sign === DECIMAL_SIGN[from] ? DECIMAL_SIGN[to] : sign,
      );
}

/** What is wrong, where, and what to do about it. */
export function limitProblemText(problem: LimitProblem, language: Language): string {
  const words = legendText[language].problems;
  switch (problem.kind) {
    case 'empty':
      return words.empty;
    case 'not_number':
      return words.notNumber(problem.word, problem.place);
    case 'wrong_decimal':
      return words.wrongDecimal(problem.word, problem.place, problem.instead);
    case 'too_small':
      return words.tooSmall(problem.word, problem.place);
    case 'too_large':
      return words.tooLarge(problem.word, problem.place, formatFor(language).number(problem.top));
    case 'too_long':
      return words.tooLong(problem.word, problem.place);
    case 'too_many':
      return words.tooMany(MOST_LIMITS, problem.given);
    default:
      return never(problem);
  }
}

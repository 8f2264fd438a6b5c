import type { Facts } from '../../domain/facts';
import type { Reading } from '../../domain/reading/reading';
import { areaName } from '../areas';
import { kindText } from '../kinds';
import { populationName } from '../populations';
import { cellText } from './cell';
import { certainText, type Speech } from './certain';
import type { Length } from './limits';
import { phrases } from './phrases';
import { asidesOf, claimsOf, kindOf, lineAside, unnamedKindOf } from './remarks';

type Language = 'vi' | 'en';

/**
 * A reading in words, for each place that words stand in. Made when they are asked for: a map asks for
 * one of hundreds.
 */
export interface FigureWords {
  /** What is certain, alone; whose it is and how it is known must stand beside it. */
  readonly value: string;
  /** The same with units as short as a chart or a list has room for. */
  readonly brief: string;
  /** How it is known, and whose figure it is: `số liệu cấp trên (huyện Ba Chẽ)`. */
  readonly kind: string;
  /** What it must be read with: a population, a line, a scope, other claims. */
  readonly asides: readonly string[];
  /** Kind and asides: all that stands beside the figure; no kind where there is no figure. */
  readonly how: readonly string[];
  /** The same where a column of its own tells whose figure it is. */
  readonly howUnnamed: readonly string[];
  /** All that stands beside a figure, where it goes without saying that it is printed. */
  readonly remarks: readonly string[];
  /** One phrase that stands alone: `huyện Ba Chẽ: 0,623 %`, `49 % (hộ nông thôn)`. */
  readonly short: string;
  /** The same within a sentence: units in full, and every figure where sources disagree. */
  readonly inline: string;
  /** All of it in one line to be read. */
  readonly full: string;
  /** All of it in one line to be heard. */
  readonly spoken: string;
  /** In signs, for a narrow cell of a table whose look tells whose figure it is. */
  readonly cell: string;
}

/** Puts a reading into words. */
export function figureWords(facts: Facts, reading: Reading, language: Language): FigureWords {
  const { indicator, certain } = reading;
  const words = phrases[language];
  const speech = (length: Length): Speech => ({ facts, indicator, language, length });
  const isSaid = certain.kind === 'nothing' || certain.kind === 'contradiction';
  return {
    get value() {
      return certainText(certain, speech('long'));
    },
    get brief() {
      return certainText(certain, speech('short'));
    },
    get kind() {
      return kindOf(facts, reading, language);
    },
    get asides() {
      return asidesOf(facts, reading, language);
    },
    get how() {
      return besideFigure(this.kind, this.asides);
    },
    get howUnnamed() {
      return besideFigure(unnamedKindOf(reading, language), this.asides);
    },
    get remarks() {
      return reading.kind === 'reported' ? this.asides : this.how;
    },
    get short() {
      return standing(this.brief, true);
    },
    get inline() {
      const claims = claimsOf(reading, speech('long'));
      return claims.length > 1 ? standing(claims.join(' · '), false) : standing(this.value, true);
    },
    get full() {
      const { remarks } = this;
      return remarks.length === 0 ? this.value : `${this.value} – ${remarks.join(', ')}`;
    },
    get spoken() {
      return [this.value, ...this.how].join(', ');
    },
    get cell() {
      return cellText(indicator, certain, language);
    },
  };

  function besideFigure(kind: string, asides: readonly string[]): readonly string[] {
    return isSaid && reading.whose.kind === 'own' ? asides : [kind, ...asides];
  }

  /** A figure with what it can't stand without. */
  function standing(figure: string, saysConflict: boolean): string {
    const { whose, population, line } = reading;
    const asides: string[] = [];
    if (population !== null) asides.push(populationName(facts, population, language));
    if (line !== null) asides.push(lineAside(facts, line, language));
    if (saysConflict && reading.basis === 'conflict' && !isSaid)
      asides.push(kindText[language].short.conflict);
    const said = asides.length === 0 ? figure : words.aside(figure, asides.join(', '));
    if (whose.kind !== 'inherited') return said;
    return words.of(areaName(facts.registry, whose.from, language), said);
  }
}

import type { Indicator } from '../../domain/indicators';
import { naturalRange } from '../../domain/indicators';
import type { LineNaming } from '../../domain/lineNaming';
import { never } from '../../domain/never';
import type { PovertyLine } from '../../domain/povertyLines';
import type { Level } from '../../domain/units';
import { countedLines } from '../../i18n/choose';
import { formatFor } from '../../i18n/format';
import { legendText } from '../../i18n/legend';
import type { Language } from '../../state/view';

/** What a map shows, as a sentence: the part to stress, and the rest of it. */
export interface Sentence {
  subject: string;
  rest: string;
}

/** A poverty line, and whether the sources of what is shown name it. */
export interface CountedLine extends Pick<PovertyLine, 'scope' | 'from' | 'to'> {
  naming: LineNaming;
}

export interface Shown {
  indicator: Indicator;
  year: number;
  line: CountedLine | null;
  level: Level;
  outside: boolean;
  /** How many areas take colour. */
  areas: number;
}

/** A sentence in pieces: one that speaks of two indicators names the areas once. */
export interface SentenceParts {
  subject: string;
  /** The poverty line and the unit, as far as they need telling. */
  counted: readonly string[];
  areas: string;
}

/** What a map shows, in pieces: indicator with its time, poverty line and unit, areas. */
export function sentenceParts(shown: Shown, language: Language): SentenceParts {
  const words = legendText[language];
  const { indicator, year, line } = shown;
  const time =
    indicator.kind === 'category' ? words.statusTime(year) : words.time(indicator.family, year);
  const subject = words.subjects[indicator.id] ?? indicator.name[language];
  const counted = [
    line === null ? '' : words.byLine(countedLines[language](line, line.naming)),
    measure(indicator, subject, language),
  ].filter((part) => part !== '');
  return { subject: `${subject}, ${time}`, counted, areas: areasOf(shown, language) };
}

/**
 * Says what a map shows: indicator, time, poverty line, unit, areas.
 * @returns two parts that read on from each other
 */
export function sentenceOf(shown: Shown, language: Language): Sentence {
  const { subject, counted, areas } = sentenceParts(shown, language);
  return { subject, rest: `, ${[...counted, areas].join(', ')}` };
}

/** The unit, where the subject doesn't say it already. */
function measure(indicator: Indicator, subject: string, language: Language): string {
  switch (indicator.kind) {
    case 'rate':
      return subject === indicator.name[language] ? '%' : '';
    case 'amount':
      return formatFor(language).unit(indicator);
    case 'composite':
      return `0–${naturalRange(indicator).high} %, ${legendText[language].interval}`;
    case 'count':
    case 'category':
    case 'date':
      return '';
    default:
      return never(indicator.kind);
  }
}

function areasOf({ level, outside, areas }: Shown, language: Language): string {
  const words = legendText[language];
  if (level === 'district') return words.districts(areas);
  return outside ? words.communes(areas) : words.programme(areas);
}

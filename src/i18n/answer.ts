import { group } from 'd3-array';
import type { Answer, Held } from '../domain/answer/answer';
import type { Facts } from '../domain/facts';
import type { Indicator } from '../domain/indicators';
import type { Own, Question } from '../domain/knowledge/kinds';
import { never } from '../domain/never';
import type { Reading } from '../domain/reading/reading';
import { type AreaCode, PROGRAMME } from '../domain/units';
import { answerText } from './answerWords';
import { areaName } from './areas';
import { lowerFirst } from './lowerFirst';
import { nounOf } from './nouns';
import { type FigureWords, figureWords } from './reading/figureWords';
import { readWith } from './reading/readWith';
import { basisOf } from './reading/remarks';

type Language = 'vi' | 'en';

/**
 * The answer in one sentence: the area's figure, how sure it is, and against what. It says what the
 * reading says and nothing more; where a comparison isn't possible it says why.
 */
export function answerSentence(facts: Facts, answer: Answer, language: Language): string {
  const { compared, refused } = standingWords(facts, answer, language);
  const told = [figureClause(facts, answer, language), ...compared].join(', ');
  const sentence = [told, ...refused].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function figureClause(facts: Facts, { question, reading, own }: Answer, language: Language) {
  const words = answerText[language];
  const { indicator, whose, certain } = reading;
  const told = figureWords(facts, reading, language);
  const name = measureName(facts, indicator, language);
  const area = areaName(facts.registry, question.area, language);
  const { year } = question;
  if (own === undefined) return aside(words.unknown(name, area, year), told.asides);
  const asides = [...told.asides, ...lineWords(facts, told, own, question, language)];
  const from = whose.kind === 'inherited' ? areaName(facts.registry, whose.from, language) : null;
  const notOwn = from === null ? '' : `${words.notOwn(name, area, year)}; `;
  if (certain.kind === 'contradiction') {
    return notOwn + aside(words.contradiction(name, from ?? area, year), asides);
  }
  if (from !== null) {
    const beside = [basisOf(reading, language), ...asides];
    return notOwn + aside(words.figureOf(from, told.value), beside);
  }
  const said = indicator.kind === 'category' ? words.status : words.figure;
  return aside(said(name, area, year, told.value), [told.kind, ...asides]);
}

/** The poverty line that a figure is counted by, as it stands within brackets. */
function lineWords(
  facts: Facts,
  told: FigureWords,
  own: Own,
  { line }: Question,
  language: Language,
): string[] {
  return readWith(facts, told, own, { asked: line }, language)
    .slice(told.asides.length)
    .map((name) => name.replace(/ \(([^()]*)\)/g, ', $1'));
}

/** How the area stands to those around it, and why not to the others. */
function standingWords(facts: Facts, { reading, standing }: Answer, language: Language) {
  const words = answerText[language];
  if (standing.kind === 'refused') {
    // That nothing is known has been said.
    const isSaid = standing.reason === 'unknown';
    return { compared: [], refused: isSaid ? [] : [words.notHeld[standing.reason]] };
  }
  const told = group(standing.against, ({ gap }) => (gap.kind === 'refused' ? null : gap.kind));
  const untold = group(standing.against, ({ gap }) => (gap.kind === 'refused' ? gap.reason : null));
  return {
    compared: [...told].flatMap(([order, held]) => {
      if (order === null) return [];
      const named = held.map((one) => heldName(facts, one, reading, language));
      return [words.order[order](list(named, words.and))];
    }),
    refused: [...untold].flatMap(([reason, held]) => {
      if (reason === null) return [];
      const named = held.map(({ area }) => shortAreaName(facts, area, language));
      return [words.notHeldAgainst[reason](list(named, words.or))];
    }),
  };
}

/** An area with its figure, and what that must be read with where the sentence hasn't said so. */
function heldName(facts: Facts, { area, reading }: Held, own: Reading, language: Language): string {
  const told = figureWords(facts, reading, language);
  const said = new Set(figureWords(facts, own, language).asides);
  const beside = told.remarks.filter((one) => !said.has(one));
  return aside(shortAreaName(facts, area, language), [told.brief, ...beside]);
}

/** The full name of the 67 holds a comma, which would part it in a list. */
function shortAreaName({ registry }: Facts, area: AreaCode, language: Language): string {
  return area === PROGRAMME ? answerText[language].programme : areaName(registry, area, language);
}

/** What is measured, as it is named within a sentence. */
function measureName(facts: Facts, indicator: Indicator, language: Language): string {
  const subject = { indicator: indicator.id, quantity: quantityOf(indicator), population: null };
  const name = nounOf(facts, subject, language)?.name ?? lowerFirst(indicator.name[language]);
  return language === 'vi' ? name : `the ${name}`;
}

function quantityOf({ kind }: Indicator): 'mean' | 'total' {
  switch (kind) {
    case 'count':
      return 'total';
    case 'rate':
    case 'amount':
    case 'category':
    case 'date':
    case 'composite':
      return 'mean';
    default:
      return never(kind);
  }
}

function aside(said: string, beside: readonly string[]): string {
  if (beside.length === 0) return said;
  const joined = beside.join(', ');
  // Brackets never follow upon brackets.
  return said.endsWith(')') ? `${said}, ${joined}` : `${said} (${joined})`;
}

function list(parts: readonly string[], joint: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}

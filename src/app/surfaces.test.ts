import { beforeAll, describe, expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { wordsOfMark } from '../charts/trend/words';
import { knowledgeWords } from '../present/story/text/figureWords';
import { answerOf } from '../domain/answer/answer';
import type { Indicator } from '../domain/indicators';
import { certainInterval } from '../domain/knowledge/certain';
import type { Knowledge, Question } from '../domain/knowledge/kinds';
import { evidenceOf, isMeasured, KINDS } from '../domain/knowledge/kinds';
import { know } from '../domain/knowledge/know';
import { lineFor } from '../domain/lines';
import { type Reading, readingOf, whoseArea } from '../domain/reading/reading';
import type { ShownInterval } from '../domain/reading/shown';
import { lookOf } from '../domain/scene/look';
import { type AreaCode, LEVELS, PROGRAMME, PROVINCE } from '../domain/units';
import { answerSentence } from '../i18n/answer';
import { areaName } from '../i18n/areas';
import { kindText } from '../i18n/kinds';
import { populationName } from '../i18n/populations';
import { certainText, type Speech } from '../i18n/reading/certain';
import { type FigureWords, figureWords } from '../i18n/reading/figureWords';
import { limitsText } from '../i18n/reading/limits';
import { phrases } from '../i18n/reading/phrases';
import { measureFields } from '../panels/csv/measureFields';

type Language = 'vi' | 'en';
const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A question of the shipped facts, and what is read of it. */
interface Asked {
  indicator: Indicator;
  question: Question;
  knowledge: Knowledge;
  reading: Reading;
}

const facts = shippedFacts();
const areas = [
  ...LEVELS.flatMap((level) => facts.registry.ofLevel(level)).map(({ code }) => code),
  PROGRAMME,
  PROVINCE,
];

/** Every indicator in every year of every area; of questions that are answered in just the same words
 * but for the area's own name, the first. */
function questions(): Asked[] {
  const found = new Map<string, Asked>();
  for (const indicator of facts.file.indicators) {
    for (const year of facts.years) {
      const line = lineFor(facts, indicator.id, year);
      for (const area of areas) {
        const question = { indicator: indicator.id, area, year, line };
        const knowledge = know(facts, question);
        const reading = readingOf(facts, indicator, question, knowledge);
        const key = `${indicator.id} ${JSON.stringify({ ...reading, asked: null, indicator: null })}`;
        if (!found.has(key)) found.set(key, { indicator, question, knowledge, reading });
      }
    }
  }
  return [...found.values()];
}

/** What each place says, as its component puts it together. */
const SURFACES: Record<string, (words: FigureWords, asked: Asked, language: Language) => string> = {
  'the tooltip of a map, an embedded one too': ({ value, remarks }) => joined(value, remarks),
  'the list': ({ brief, howUnnamed }, { question: { area }, knowledge }, language) =>
    joined(brief, [...howUnnamed, whoseColumn(whoseArea(knowledge, area), language)]),
  'a ranking, a comparison': ({ brief, how }) => joined(brief, how),
  'the detail': ({ value, kind, asides }) => joined(value, [kind, ...asides]),
  'a row of the detail': ({ brief, kind, asides }) => joined(brief, [kind, ...asides]),
  'the matrix, to be heard': ({ spoken }) => spoken,
  'the matrix and two indicators, to be read': ({ value, how }) => joined(value, how),
  'the chosen areas': ({ full }) => full,
  'axes, scatter plots and reasons of a rule': ({ short }) => short,
  'the answer that the detail begins with': (_, { indicator, question, knowledge }, language) =>
    answerSentence(facts, answerOf(facts, indicator, question, knowledge), language),
  'a story': (_, { question, knowledge }, language) =>
    knowledgeWords(facts, question, knowledge, language),
};

function whoseColumn(whose: AreaCode | undefined, language: Language): string {
  return whose === undefined ? '' : areaName(facts.registry, whose, language);
}

function joined(figure: string, beside: readonly string[]): string {
  return [figure, ...beside].join(' · ');
}

function wordsFor({ reading }: Asked, language: Language): FigureWords {
  return figureWords(facts, reading, language);
}

let all: Asked[] = [];
beforeAll(() => {
  all = questions();
}, 120_000);

/** Calls back for every question, place and language. */
function everywhere(check: (said: string, asked: Asked, language: Language) => void): void {
  for (const language of LANGUAGES) {
    for (const asked of all) {
      const words = wordsFor(asked, language);
      for (const say of Object.values(SURFACES))
        check(say(words, asked, language), asked, language);
    }
  }
}

/** The figure alone, with units in full and in short. */
function figuresOf({ reading }: Asked, language: Language): string[] {
  const { indicator, certain } = reading;
  return (['long', 'short'] as const).map((length) =>
    certainText(certain, { facts, indicator, language, length }),
  );
}

function claimsOf({ reading }: Asked, language: Language): string[] {
  const speech: Speech = { facts, indicator: reading.indicator, language, length: 'long' };
  return (reading.claims ?? []).map((claim) => certainText(claim, speech));
}

describe('on all shipped questions', () => {
  it('are asked: every indicator and every kind', () => {
    expect(new Set(all.map(({ indicator }) => indicator))).toEqual(new Set(facts.file.indicators));
    const kinds = new Set(all.map(({ knowledge }) => knowledge.kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('every place says what is certain, in the same words', () => {
    everywhere((said, asked, language) => {
      const isSaid = figuresOf(asked, language).some((figure) => said.includes(figure));
      const claims = claimsOf(asked, language);
      if (!isSaid)
        expect(claims.length > 1 && claims.every((one) => said.includes(one)), said).toBe(true);
    });
  });

  it('nothing that is only known as "at least" is told as that', () => {
    everywhere((said, { reading, indicator }, language) => {
      const { certain } = reading;
      if (certain.kind !== 'category_from') return;
      const names = facts.file.categories
        .filter((one) => one.indicator === indicator.id)
        .map(({ name }) => name[language]);
      const status = names[certain.place] ?? '';
      const least = phrases[language].statusFrom(status);
      expect(said).toContain(least);
      // Nor does any other place name it without that.
      expect(said.replaceAll(least, '')).not.toContain(status);
    });
  });

  it('a printed limit is told everywhere', () => {
    everywhere((said, { reading }, language) => {
      const printed = printedOf(reading);
      if (printed === null) return;
      const limits = (['long', 'short'] as const).map((length) =>
        limitsText(reading.indicator, printed, language, length),
      );
      expect(
        limits.some((one) => said.includes(one)),
        said,
      ).toBe(true);
    });
  });

  it('another population and another area are named everywhere', () => {
    everywhere((said, { reading }, language) => {
      const { population, whose } = reading;
      if (population !== null) expect(said).toContain(populationName(facts, population, language));
      if (whose.kind === 'inherited') {
        expect(said).toContain(areaName(facts.registry, whose.from, language));
      }
    });
  });

  it('that sources disagree is told everywhere, or all that they claim', () => {
    everywhere((said, asked, language) => {
      if (asked.reading.basis !== 'conflict') return;
      const claims = claimsOf(asked, language);
      const isSaid =
        said.includes(kindText[language].short.conflict) ||
        said.includes(phrases[language].contradiction) ||
        (claims.length > 1 && claims.every((one) => said.includes(one)));
      expect(isSaid, said).toBe(true);
    });
  });

  it('a trend says what the detail says of the year', () => {
    for (const language of LANGUAGES) {
      for (const asked of all) {
        const { indicator, question, knowledge } = asked;
        if (knowledge.kind === 'unknown' || knowledge.kind === 'inherited') continue;
        if (!isMeasured(knowledge) || knowledge.scope.line !== question.line) continue;
        const { scope, line } = { scope: knowledge.scope, line: question.line };
        const area = { code: question.area, name: '', role: 'subject', segments: [] } as const;
        const segment = { population: scope.population, line, joined: true, points: [] };
        const point = { year: question.year, own: knowledge };
        const said = wordsOfMark(facts, indicator, { area, segment, point }, language);
        const words = wordsFor(asked, language);
        expect([said.value, said.kind]).toEqual([words.brief, words.kind]);
        for (const aside of words.asides) expect(said.scope).toContain(aside);
      }
    }
  });

  it('limits as they are written leave out nothing that is possible', () => {
    for (const { reading, knowledge } of all) {
      const own = evidenceOf(knowledge);
      const span = own === undefined ? undefined : certainInterval(own);
      const { certain } = reading;
      if (span === undefined || certain.kind !== 'range') continue;
      const shown = certain.workedOut ?? certain.printed;
      const dust = 1e-9 * Math.max(1, Math.abs(Number.isFinite(span.high) ? span.high : 0));
      expect(shown?.low?.value ?? -Infinity).toBeLessThanOrEqual(span.low + dust);
      expect(shown?.high?.value ?? Infinity).toBeGreaterThanOrEqual(span.high - dust);
    }
  });

  it('a table holds both ends of all that isn’t exact, its printed limits, and whose it is', () => {
    for (const { indicator, question, knowledge, reading } of all) {
      const fields = measureFields(facts, { indicator, asked: question, knowledge }, 'vi');
      const { certain } = reading;
      const isRange = certain.kind === 'range' || certain.kind === 'category_from';
      if (isRange) expect(fields.value).toBe('');
      if (isRange || ('hedge' in certain && certain.hedge !== null)) {
        expect(`${fields.low}${fields.high}`).not.toBe('');
      }
      const printed = printedOf(reading);
      const ends = [printed?.low ?? null, printed?.high ?? null];
      expect([fields.printed_low, fields.printed_high].map(Boolean)).toEqual(
        ends.map((end) => end !== null),
      );
      if (reading.population !== null) {
        expect(fields.population_name).toBe(populationName(facts, reading.population, 'vi'));
      }
      if (reading.whose.kind !== 'own') expect(fields.figure_of).toBe(reading.whose.from);
    }
  });

  it('looks as it is told', () => {
    for (const { reading, knowledge } of all) {
      const look = lookOf(knowledge);
      const { certain, population, whose, basis } = reading;
      const isHatched = certain.kind === 'range' || basis === 'bounded';
      const isEmpty = certain.kind === 'nothing' || certain.kind === 'contradiction';
      expect(look.base).toBe(isEmpty ? 'empty' : isHatched ? 'hatched' : 'solid');
      expect(look.overlay === 'dashes').toBe(population !== null);
      const isDotted = whose.kind === 'inherited' && population === null && look.base === 'solid';
      expect(look.overlay === 'dots').toBe(isDotted);
      expect(look.sign === 'conflict').toBe(basis === 'conflict');
    }
  });
});

function printedOf({ certain }: Reading): ShownInterval | null {
  return 'printed' in certain ? certain.printed : null;
}

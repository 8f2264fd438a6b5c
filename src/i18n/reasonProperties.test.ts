import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import type { Knowledge } from '../domain/knowledge/kinds';
import { createKnowledge } from '../domain/knowledge/know';
import { type Reason, reasonsOf, type Step } from '../domain/knowledge/reasons';
import { decimalsOf, figureOf, isApproximate } from '../domain/statements';
import { areaName } from './areas';
import { nounFor } from './extents';
import { formatFor } from './format';
import { nounOf } from './nouns';
import { reasonText } from './reasons';
import { shownEnds } from './shownEnds';

/** Every step to anything that the shipped facts tell, with and without borrowed weights. */

const facts = shippedFacts();
const LANGUAGES = ['vi', 'en'] as const;
const NARROW = '\u00a0';

interface Sentence {
  reason: Reason;
  vi: string;
  en: string;
}

function sentencesOf(assumeWeights: boolean, found: Map<string, Sentence>): void {
  const base = createKnowledge(facts, { assumeWeights });
  const areas = ['22', 'Z67', ...facts.registry.units.map(({ code }) => code)];
  const lines = [...facts.file.lines.map(({ id }) => id), 'unstated'];
  const seen = new Set<Knowledge>();
  const add = (knowledge: Knowledge): void => {
    if (seen.has(knowledge)) return;
    seen.add(knowledge);
    if (knowledge.kind === 'inherited') add(knowledge.of);
    else {
      for (const reason of reasonsOf(knowledge)) {
        const key = keyOf(reason);
        if (found.has(key)) continue;
        const [vi = '', en = ''] = LANGUAGES.map((one) => reasonText(facts, reason, one));
        found.set(key, { reason, vi, en });
      }
    }
    for (const other of knowledge.beside ?? []) add(other);
    if ('limits' in knowledge && knowledge.limits !== null) add(knowledge.limits);
  };
  for (const { id, family } of facts.file.indicators) {
    for (const line of family === 'poverty' ? lines : [null]) {
      for (const year of facts.years) {
        for (const area of areas) add(base.know({ indicator: id, area, year, line }));
      }
    }
  }
}

/** Tells steps apart that are told apart. */
function keyOf(reason: Reason): string {
  const { rule, area, year, indicator, quantity, ends, isConclusion, isPremise } = reason;
  const { low, high } = ends;
  const from = reason.premises.map((one) => `${one.rule} ${one.area} ${String(one.year)}`);
  const parts = [rule, area, year, indicator, quantity, low?.value, high?.value, isConclusion];
  const ids = reason.statements.map(({ id }) => id);
  return [...parts, isPremise, ...ids, ...from, reason.assumptions.length].join(' ');
}

const found = new Map<string, Sentence>();
for (const assumeWeights of [false, true]) sentencesOf(assumeWeights, found);
const sentences = [...found.values()];

/** The units of what a step speaks of: its own, that of its total, those of its premises. */
function unitsOf(step: Step, language: 'vi' | 'en'): string[] {
  const own = [step, ...step.premises].map((one) => nounFor({ facts, language }, one).unit);
  const total = nounOf(facts, { ...step, quantity: 'total' }, language)?.unit;
  const counted = step.statements.map(
    ({ indicator, population }) =>
      nounOf(facts, { indicator, quantity: 'total', population }, language)?.unit,
  );
  const changes = step.rule === 'change' ? ['%', 'điểm', 'percentage'] : [];
  return [...own, total, ...counted, ...changes].filter(
    (one) => one !== undefined && one !== '',
  ) as string[];
}

describe('a sentence on any step of the shipped facts', () => {
  it('there are many of', () => {
    expect(sentences.length).toBeGreaterThan(3000);
    const rules = new Set(sentences.map(({ reason }) => reason.rule));
    expect(rules.size).toBeGreaterThan(12);
  });

  it.each(LANGUAGES)('is whole, in %s', (language) => {
    for (const sentence of sentences) {
      const said = sentence[language];
      expect(said).toMatch(/^[\p{Lu}\d"“−].*: .*[^ :]\.$/u);
      expect(said).not.toMatch(/undefined|NaN|Infinity|null| {2}|: :|: \.|\(\)| ,|-0/);
    }
  });

  it.each(LANGUAGES)('gives numbers no unit but that of their quantity, in %s', (language) => {
    for (const sentence of sentences) {
      const units = unitsOf(sentence.reason, language);
      const singulars = units.map((unit) => unit.replace(/^(.*?)s\b/, '$1'));
      for (const { index } of sentence[language].matchAll(/(?<=\d)\u00a0/g)) {
        const after = sentence[language].slice(index + 1);
        const isOwn = [...units, ...singulars, 'person'].some((unit) => after.startsWith(unit));
        if (!isOwn) expect.fail(`${after}: ${sentence[language]}`);
      }
    }
  });

  it.each(LANGUAGES)('says "about" of what its source says about, in %s', (language) => {
    const hedge = { vi: /khoảng|ước/i, en: /about|estimated/i }[language];
    const format = formatFor(language);
    for (const { reason, ...sentence } of sentences) {
      const own = reason.statements;
      const printed = reason.premises.filter(({ rule }) => rule === 'printed');
      for (const statement of [...own, ...printed.flatMap((one) => one.statements)]) {
        if (!isApproximate(statement) || Number.isNaN(figureOf(statement))) continue;
        const figure = format.number(Math.abs(figureOf(statement)), decimalsOf(statement));
        const [before] = sentence[language].split(`${figure}${NARROW}`);
        const isCited = before !== undefined && before !== sentence[language];
        if (isCited) expect(before.slice(-20), sentence[language]).toMatch(hedge);
      }
    }
  });

  it('shows ends that hold all that its step leaves possible', () => {
    for (const { reason } of sentences) {
      const noun = nounFor({ facts, language: 'vi' }, reason);
      const shown = shownEnds(reason, noun);
      const { low, high } = reason.ends;
      if (low !== undefined && high !== undefined && low.value === high.value) continue;
      // Of a count, whole numbers alone are possible.
      const slack = noun.whole ? 1 : 1e-9;
      if (low !== undefined) expect(shown.low?.value).toBeLessThanOrEqual(low.value + slack);
      if (high !== undefined) expect(shown.high?.value).toBeGreaterThanOrEqual(high.value - slack);
      if (low !== undefined) expect(shown.low).toBeDefined();
    }
  });

  it.each(LANGUAGES)('names the area that it takes from with its kind, in %s', (language) => {
    for (const { reason, ...sentence } of sentences) {
      const [first] = reason.premises;
      const many = reason.rule === 'sum_of_parts' || reason.rule === 'between_parts';
      if (first === undefined || first.area === reason.area || many) continue;
      expect(sentence[language]).toContain(areaName(facts.registry, first.area, language));
    }
  });
});

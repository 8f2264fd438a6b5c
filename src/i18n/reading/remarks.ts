import type { Facts } from '../../domain/facts';
import { never } from '../../domain/never';
import { type LineId, UNSTATED_LINE } from '../../domain/povertyLines';
import type { Reading } from '../../domain/reading/reading';
import { type AreaCode, PROGRAMME } from '../../domain/units';
import { areaName } from '../areas';
import { kindText } from '../kinds';
import { populationName } from '../populations';
import { lineName } from '../statements';
import { certainText, rangeText, type Speech } from './certain';
import { phrases } from './phrases';

type Language = 'vi' | 'en';

/** How a figure is known: `số liệu cấp trên`. Whose it is must stand beside it. */
export function unnamedKindOf(reading: Reading, language: Language): string {
  const { whose, basis } = reading;
  const { short } = kindText[language];
  if (basis === null) return short.unknown;
  switch (whose.kind) {
    case 'own':
      return basisOf(reading, language);
    case 'implied':
      return short.implied;
    case 'inherited':
      return withBasis(short.inherited, reading, language);
    default:
      return never(whose);
  }
}

/** The same with whose it is, where that is another area: `số liệu cấp trên (huyện Ba Chẽ)`. */
export function kindOf(facts: Facts, reading: Reading, language: Language): string {
  const words = phrases[language];
  const { whose, basis } = reading;
  if (basis === null || whose.kind === 'own') return unnamedKindOf(reading, language);
  switch (whose.kind) {
    case 'implied':
      return words.impliedBy(areaName(facts.registry, whose.from, language));
    case 'inherited': {
      const name = areaName(facts.registry, whose.from, language);
      const said = isAbove(facts, whose.from) ? words.ofAbove(name) : words.ofGroup(name);
      return withBasis(said, reading, language);
    }
    default:
      return never(whose);
  }
}

/** That a figure handed down is printed goes without saying; that it isn't doesn't. */
function withBasis(said: string, reading: Reading, language: Language): string {
  return reading.basis === 'reported' ? said : `${said}, ${basisOf(reading, language)}`;
}

/** Is an area a unit of a higher level, or the province, and not a list of communes? */
function isAbove({ registry }: Facts, code: AreaCode): boolean {
  return code !== PROGRAMME && registry.other(code)?.kind !== 'group';
}

/** How the figure itself is known, whosever it is; only that nothing is known where there is none. */
export function basisOf({ basis, certain }: Reading, language: Language): string {
  if (certain.kind === 'category_from') return phrases[language].statusAtLeast;
  return kindText[language].short[basis ?? 'unknown'];
}

/**
 * What a figure must be read with: whom it speaks of, by which line, of when, on what grounds, and
 * what else is said.
 * @returns parts in reading order; none where the figure needs nothing
 */
export function asidesOf(facts: Facts, reading: Reading, language: Language): string[] {
  const words = phrases[language];
  const { population, line, scope, since, until } = reading;
  const speech: Speech = { facts, indicator: reading.indicator, language, length: 'short' };
  const parts: string[] = [];
  if (population !== null)
    parts.push(words.population(populationName(facts, population, language)));
  if (line !== null) parts.push(lineAside(facts, line, language));
  if (scope !== null) parts.push(words.scope(scope));
  if (reading.inferred) parts.push(words.inferred);
  if (reading.assumed) parts.push(words.assumed);
  if (since !== null) parts.push(words.since(since));
  if (until !== null) parts.push(words.until(until));
  const claims = claimsOf(reading, speech);
  if (claims.length > 1) parts.push(words.claims(claims));
  if (reading.basis === null && reading.limits !== null) {
    parts.push(words.certainly(rangeText(reading.limits, speech)));
  }
  return parts;
}

/** All that disagreeing sources claim, each once, the preferred one first. */
export function claimsOf({ claims }: Reading, speech: Speech): string[] {
  return [...new Set((claims ?? []).map((claim) => certainText(claim, speech)))];
}

/** A poverty line that isn't the asked one. */
export function lineAside(facts: Facts, line: LineId, language: Language): string {
  const name = lineName(facts, line, language);
  return line === UNSTATED_LINE ? name : phrases[language].byLine(name);
}

import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import { isMeasured, type Knowledge, type Own } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import type { AreaCode } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { formatFor } from '../../i18n/format';
import { kindText } from '../../i18n/kinds';
import { matrixText } from '../../i18n/matrix';
import { populationName } from '../../i18n/populations';
import type { Language } from '../../state/view';
import { figureText } from '../table/figureText';

/** A cell in words. */
export interface CellWords {
  /** Null where nothing is known, or only that limits disagree. */
  value: string | null;
  /** The kind, and whose figure it is where that is another area. */
  kind: string;
  /** What the figure must be read with: another population, a line that isn't named. */
  asides: readonly string[];
}

/** What it takes to put cells into words. */
export interface Speech {
  facts: Facts;
  indicator: Indicator;
  language: Language;
}

/**
 * Says what is known: `0,623 %`, `số của huyện Ba Chẽ`.
 * @param unit the area that it is known of
 */
export function describeCell(knowledge: Knowledge, unit: AreaCode, speech: Speech): CellWords {
  const words = matrixText[speech.language];
  const kinds = kindText[speech.language].short;
  switch (knowledge.kind) {
    case 'unknown':
      return { value: null, kind: kinds.unknown, asides: [] };
    case 'inherited': {
      const area = nameOf(knowledge.from, speech);
      const whose = knowledge.of.kind === 'bounded' ? words.limitsOf(area) : words.figureOf(area);
      // That a district's figure is printed goes without saying; that it isn't doesn't.
      const { kind } = knowledge.of;
      const how = kind === 'reported' || kind === 'bounded' ? [] : [kinds[kind]];
      return {
        value: valueOf(knowledge.of, speech),
        kind: [whose, ...how].join(', '),
        asides: asidesOf(knowledge.of, speech),
      };
    }
    case 'implied': {
      // A count of none implies a rate of the area itself.
      const own = knowledge.from === unit;
      return {
        value: valueOf(knowledge, speech),
        kind: own ? kinds.implied : words.impliedBy(nameOf(knowledge.from, speech)),
        asides: asidesOf(knowledge, speech),
      };
    }
    case 'reported':
    case 'derived':
    case 'bounded':
    case 'conflict':
      return {
        value: valueOf(knowledge, speech),
        kind: kinds[knowledge.kind],
        asides: asidesOf(knowledge, speech),
      };
    default:
      return never(knowledge);
  }
}

/** The same as one line, for those who hear it. */
export function spoken({ value, kind, asides }: CellWords): string {
  return [...(value === null ? [] : [value]), kind, ...asides].join(', ');
}

function valueOf(figure: Own, { facts, indicator, language }: Speech): string | null {
  if (!isMeasured(figure)) return null;
  const words = matrixText[language];
  const { categories } = facts.file;
  const format = formatFor(language);
  return figureText(figure, { indicator, categories, format, words, language });
}

function nameOf(area: AreaCode, { facts, language }: Speech): string {
  return areaName(facts.registry, area, language);
}

function asidesOf({ scope, assumed }: Own, { facts, language }: Speech): string[] {
  const words = matrixText[language];
  const parts: string[] = [];
  if (scope.otherPopulation && scope.population !== null) {
    parts.push(words.otherPopulation(populationName(facts, scope.population, language)));
  }
  if (scope.lineUnstated) parts.push(words.lineUnstated);
  if (assumed === true) parts.push(words.assumed);
  return parts;
}

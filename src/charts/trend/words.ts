import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { Own } from '../../domain/knowledge/kinds';
import { kindText } from '../../i18n/kinds';
import { populationName } from '../../i18n/populations';
import { countedLineName } from '../../i18n/statements';
import { claimText } from '../claimText';
import { valueText } from '../valueText';
import type { TrendMark } from './layout';

/** A mark in words, part by part, for the readout, the buttons and the table. */
export interface MarkWords {
  year: string;
  area: string;
  value: string;
  kind: string;
  /** Population and poverty line, where they matter; else ''. */
  scope: string;
}

/** Says a mark in a language. */
export function wordsOf(
  facts: Facts,
  indicator: Indicator,
  mark: Pick<TrendMark, 'area' | 'segment' | 'point'>,
  language: 'vi' | 'en',
): MarkWords {
  const { own, year } = mark.point;
  const { population, line } = mark.segment;
  const scope = [
    own.scope.otherPopulation && population !== null
      ? populationName(facts, population, language)
      : '',
    line === null ? '' : countedLineName(facts, line, [own], language),
  ];
  return {
    year: String(year),
    area: mark.area.name,
    value: valuesOf(facts, indicator, own, language),
    kind: kindText[language].short[own.kind],
    scope: scope.filter((part) => part !== '').join(', '),
  };
}

/** The figure, or where sources disagree, every one that is claimed, the preferred one first. */
function valuesOf(facts: Facts, indicator: Indicator, own: Own, language: 'vi' | 'en'): string {
  const claims = own.kind === 'conflict' ? own.claims : [];
  if (claims.length < 2) return valueText(facts, indicator, own, language);
  const values = claims.map((claim) => claimText(indicator, claim, language));
  return [...new Set(values)].join(' · ');
}

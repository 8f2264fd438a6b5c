import type { Facts } from '../../domain/facts';
import { kindText } from '../../i18n/kinds';
import { legendText } from '../../i18n/legend';
import { populationName } from '../../i18n/populations';
import type { Language } from '../../state/view';
import type { KindRow } from './shown';

/** What a line of the legend is called; another population by its name. */
export function appearanceName(
  facts: Facts,
  { appearance, populations }: KindRow,
  language: Language,
): string {
  if (populations.length === 0) return kindText[language].long[appearance];
  const names = populations.map((one) => populationName(facts, one, language));
  return legendText[language].otherPopulation(names.join(', '));
}

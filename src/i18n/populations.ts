import type { Facts } from '../domain/facts';
import type { Population } from '../domain/indicators';

/**
 * Whom a figure speaks of, as it stands within a sentence: `hộ dân tộc thiểu số`.
 * @returns the id itself where the facts have no name for it
 */
export function populationName(facts: Facts, population: Population, language: 'vi' | 'en') {
  return facts.file.populations.find((one) => one.id === population)?.name[language] ?? population;
}

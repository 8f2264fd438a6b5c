import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { Knowledge } from '../../domain/knowledge/kinds';
import { type Asked, readingOf } from '../../domain/reading/reading';
import type { Scene, SceneItem } from '../../domain/scene/scene';
import { type FigureWords, figureWords } from './figureWords';

/**
 * What is known of an area, in words.
 * @param asked area, year and poverty line of the question that knowledge answers
 */
export function wordsOf(
  facts: Facts,
  indicator: Indicator,
  asked: Asked,
  knowledge: Knowledge,
  language: 'vi' | 'en',
): FigureWords {
  return figureWords(facts, readingOf(facts, indicator, asked, knowledge), language);
}

/** What a map knows of one of its areas, in words. */
export function wordsInScene(
  facts: Facts,
  { indicator, line, request }: Pick<Scene, 'indicator' | 'line' | 'request'>,
  { unit, knowledge }: Pick<SceneItem, 'unit' | 'knowledge'>,
  language: 'vi' | 'en',
): FigureWords {
  const asked = { area: unit.code, year: request.year, line };
  return wordsOf(facts, indicator, asked, knowledge, language);
}

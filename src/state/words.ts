import { useMemo } from 'react';
import type { Indicator } from '../domain/indicators';
import type { Knowledge } from '../domain/knowledge/kinds';
import type { Asked } from '../domain/reading/reading';
import type { Scene, SceneItem } from '../domain/scene/scene';
import type { FigureWords } from '../i18n/reading/figureWords';
import { wordsInScene, wordsOf } from '../i18n/reading/tell';
import { useLanguage } from './language';
import { useFacts } from './resources';

/** Puts what is known into the reader's language. */
interface Words {
  of(indicator: Indicator, asked: Asked, knowledge: Knowledge): FigureWords;
  inScene(
    scene: Pick<Scene, 'indicator' | 'line' | 'request'>,
    item: Pick<SceneItem, 'unit' | 'knowledge'>,
  ): FigureWords;
}

/** The words of what is known, with what the reader allows to be assumed. */
export function useWords(): Words {
  const facts = useFacts();
  const language = useLanguage();
  return useMemo(
    () => ({
      of: (indicator, asked, knowledge) => wordsOf(facts, indicator, asked, knowledge, language),
      inScene: (scene, item) => wordsInScene(facts, scene, item, language),
    }),
    [facts, language],
  );
}

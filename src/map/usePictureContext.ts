import { useMemo } from 'react';
import { useSeenChoice } from '../state/drawing';
import { useFacts, useResources } from '../state/resources';
import { useStillView } from '../state/stillView';
import { useAtlas } from '../state/store';
import { useTheme } from '../state/theme';
import { readPalette } from './palette';
import type { PictureContext } from './picture';

/** What pictures of the present view are made from; the same object until any of it changes. */
export function usePictureContext(): PictureContext {
  const facts = useFacts();
  const { layers } = useResources();
  const still = useStillView();
  const choice = useSeenChoice();
  const theme = useTheme();
  const hoveredClass = useAtlas((state) => state.hoveredClass);
  return useMemo(() => {
    // The style sheet has the theme's colours; `theme` says when to read them again.
    const neutrals = readPalette(document.documentElement);
    const view = { ...still, choice };
    return { facts, layers, view, language: view.language, theme, neutrals, hoveredClass };
  }, [facts, layers, still, choice, theme, hoveredClass]);
}

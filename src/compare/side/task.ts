import type { CompareTask } from '../task';
import { SidePaperKey, sidePlates, sideSources, sideTitle } from './onPaper';
import { SideBrief } from './SideBrief';
import { SideKey } from './SideKey';
import { SideLegend } from './SideLegend';
import { SideStage } from './SideStage';
import { yearOpening } from '../parts/yearOpening';

/** Two to four maps that move together. */
export const task: CompareTask = {
  Legend: SideLegend,
  Stage: SideStage,
  StageKey: SideKey,
  Key: SidePaperKey,
  Brief: SideBrief,
  titleOf: sideTitle,
  platesOf: sidePlates,
  sourcesOf: sideSources,
  openingOf: yearOpening,
};

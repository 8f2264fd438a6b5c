import { ChoosePanel } from '../../panels/choose/ChoosePanel';
import type { CompareTask } from '../task';
import { YearsKey, yearPlates, yearSources, yearsTitle } from './onPaper';
import { YearsSide } from './YearsSide';
import { YearsStage } from './YearsStage';

/** Every year that has figures, each a small map. */
export const task: CompareTask = {
  Legend: ChoosePanel,
  Side: YearsSide,
  Stage: YearsStage,
  Key: YearsKey,
  titleOf: yearsTitle,
  platesOf: yearPlates,
  sourcesOf: yearSources,
};

import type { CompareTask } from '../task';
import { ChangeBrief } from './ChangeBrief';
import { ChangeKey } from './ChangeKey';
import { ChangeLegend } from './ChangeLegend';
import { changePicture, changeSources, changeTitle } from './changePicture';
import { ChangeSide } from './ChangeSide';
import { changeOpening } from './changeOpening';

/** Two years on one map. */
export const task: CompareTask = {
  Legend: ChangeLegend,
  Side: ChangeSide,
  Key: () => <ChangeKey fixed />,
  Brief: ChangeBrief,
  pictureOf: changePicture,
  titleOf: changeTitle,
  sourcesOf: changeSources,
  openingOf: changeOpening,
};

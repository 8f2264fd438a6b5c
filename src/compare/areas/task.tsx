import type { CompareTask } from '../task';
import { AreasKey } from './AreasKey';
import { AreasLegend } from './AreasLegend';
import { areasPicture } from './areasPicture';
import { AreasSide } from './AreasSide';
import { AreasStage } from './AreasStage';

/** Up to eight areas side by side. */
export const task: CompareTask = {
  Legend: AreasLegend,
  Side: AreasSide,
  Key: AreasKey,
  Stage: AreasStage,
  pictureOf: areasPicture,
};

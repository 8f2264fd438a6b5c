import type { CompareTask } from '../task';
import { ChoiceKey } from './ChoiceKey';
import { ChooseLegend } from './ChooseLegend';
import { choosePicture } from './choosePicture';
import { ChooseSide } from './ChooseSide';
import { ShapeOverlay } from './shape/ShapeOverlay';

/** A region, a group or a condition, and what is known of its areas together. */
export const task: CompareTask = {
  Legend: ChooseLegend,
  Side: ChooseSide,
  Key: ChoiceKey,
  Overlay: ShapeOverlay,
  pictureOf: choosePicture,
};

import type { CompareTask } from '../task';
import { PairBrief } from './PairBrief';
import { PairKey } from './PairKey';
import { PairLegend } from './PairLegend';
import { pairPicture, pairSources, pairTitle } from './pairPicture';
import { PairSide } from './PairSide';
import { pairOpening } from './pairOpening';

/** Two indicators on one map, and as a scatter plot. */
export const task: CompareTask = {
  Legend: PairLegend,
  Side: PairSide,
  Key: () => <PairKey fixed />,
  Brief: PairBrief,
  pictureOf: pairPicture,
  titleOf: pairTitle,
  sourcesOf: pairSources,
  openingOf: pairOpening,
};

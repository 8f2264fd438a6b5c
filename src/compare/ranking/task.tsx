import type { CompareTask } from '../task';
import { RankingKey } from './RankingKey';
import { RankingLegend } from './RankingLegend';
import { rankingPicture } from './rankingPicture';
import { RankingSide } from './RankingSide';
import { yearOpening } from '../parts/yearOpening';

/** Who stands where, and how the figures spread. */
export const task: CompareTask = {
  Legend: RankingLegend,
  Side: RankingSide,
  Key: RankingKey,
  pictureOf: rankingPicture,
  openingOf: yearOpening,
};

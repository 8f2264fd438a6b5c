import { areAlike } from '../../domain/comparison/among';
import { compareRankingText } from '../../i18n/compareRanking';
import { useLanguage, useText } from '../../state/language';
import parts from '../parts/parts.module.css';
import { Distribution } from './Distribution';
import { LeftOutList } from './LeftOutList';
import { LimitedBars } from './LimitedBars';
import { RankedBars } from './RankedBars';
import { useStanding } from './useStanding';

/** How the figures spread, who stands where, who may stand where, and who is left out. */
export function RankingSide() {
  const language = useLanguage();
  const words = useText(compareRankingText);
  const { scene, standing } = useStanding();
  const { indicator, request } = scene;
  const isStatus = indicator.kind === 'category' || indicator.kind === 'date';
  return (
    <div className={parts.side}>
      <h2>{words.title(indicator.name[language], request.year)}</h2>
      {isStatus ? (
        <p className={parts.remark}>{words.statuses}</p>
      ) : (
        <>
          {standing.ranked.length > 0 && !areAlike(standing.ranked) && (
            <Distribution scene={scene} ranked={standing.ranked} />
          )}
          <RankedBars scene={scene} standing={standing} />
          {standing.limited.length > 0 && <LimitedBars scene={scene} standing={standing} />}
        </>
      )}
      <LeftOutList leftOut={standing.leftOut} />
    </div>
  );
}

import type { Clusters } from '../../domain/spatial/clusters';
import { clusterResultText } from '../../i18n/clusterResults';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { LeftOutSection } from '../parts/LeftOutSection';
import parts from '../parts/parts.module.css';

const USUAL_COUNT = 4;

/** Islands, and areas without a figure, each by name. */
export function NotCounted({ clusters }: { clusters: Clusters }) {
  const words = useText(clusterResultText);
  const changeCompare = useAtlas((state) => state.changeCompare);
  const { leftOut, counted, known } = clusters;
  const islands = clusters.kind === 'clusters' ? clusters.islands : [];
  return (
    <>
      {islands.length > 0 && (
        <section className={parts.block} aria-label={words.islands(islands.length)}>
          <h3>{words.islands(islands.length)}</h3>
          <p>{islands.map(({ name }) => name).join(', ')}</p>
          <p className={parts.remark}>{words.islandsRemark}</p>
          <div className={parts.offers}>
            <button
              type="button"
              className={parts.offer}
              onClick={() => changeCompare({ near: { kind: 'nearest', count: USUAL_COUNT } })}
            >
              {words.takeNearest(USUAL_COUNT)}
            </button>
          </div>
        </section>
      )}
      {leftOut.length > 0 && (
        <LeftOutSection
          title={words.leftOut(counted - known)}
          groups={leftOut.map(({ reason, units }) => {
            return { label: words.reasons[reason](units.length), units };
          })}
        />
      )}
    </>
  );
}

import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { SceneKey } from '../../panels/legend/SceneKey';
import { amongOf } from './scope';
import { useAmongName } from './useAmongName';
import { useStanding } from './useStanding';

/** What the map shows, and among whom it ranks. */
export function RankingKey() {
  const { scene } = useStanding();
  const view = useAtlas((state) => state.view);
  const nameOf = useAmongName();
  return (
    <>
      <SceneKey scene={scene} />
      <p className={parts.remark}>{nameOf(amongOf(view))}</p>
    </>
  );
}

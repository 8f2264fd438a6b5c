import { compareAreasText } from '../../i18n/compareAreas';
import { areaName } from '../../i18n/areas';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import { SceneKey } from '../../panels/legend/SceneKey';
import parts from '../parts/parts.module.css';

/** What the map shows, and which areas on it are compared. */
export function AreasKey() {
  const { registry } = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const scene = useScene();
  const pins = useAtlas((state) => state.view.compare.pins);
  return (
    <>
      <SceneKey scene={scene} />
      {pins.length > 0 && (
        <p className={parts.remark}>
          {`${words.pins}: ${pins.map((code) => areaName(registry, code, language)).join(', ')}.`}
        </p>
      )}
    </>
  );
}

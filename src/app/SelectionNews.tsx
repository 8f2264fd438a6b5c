import { unitName } from '../i18n/areas';
import { useLanguage } from '../state/language';
import { useFacts } from '../state/resources';
import { requestOf, sceneOf } from '../state/useScene';
import { useAtlas } from '../state/store';
import { useStillView } from '../state/stillView';
import { useWords } from '../state/words';
import shared from '../panels/symbols/shared.module.css';

/**
 * Says which area was selected, on the map, in a list or among neighbours, and what is known of it;
 * and says it anew with another year. Heard, not seen: the detail shows the same.
 */
export function SelectionNews() {
  const facts = useFacts();
  const language = useLanguage();
  const say = useWords();
  const view = useStillView();
  const code = useAtlas((state) => state.view.units[0]);
  const comparing = useAtlas((state) => state.view.showing === 'compare');
  const unit = code === undefined ? undefined : facts.registry.unit(code);
  const told = () => {
    if (unit === undefined) return '';
    const name = unitName(unit, language);
    const scene = sceneOf(facts, { ...requestOf(view), level: unit.level });
    const item = scene.items.get(unit.code);
    // A comparison speaks of something else than the figure of the year.
    if (comparing || item === undefined) return name;
    const { indicator, request } = scene;
    return `${name}, ${request.year}, ${indicator.name[language]}: ${say.inScene(scene, item).spoken}`;
  };
  return (
    <p className={shared.hidden} role="status">
      {told()}
    </p>
  );
}

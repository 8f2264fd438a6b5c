import type { Scene } from '../../domain/scene/scene';
import type { Unit } from '../../domain/units';
import { mapText } from '../../i18n/map';
import { figureOf } from '../../map/figure';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { AreaButton } from '../parts/AreaButton';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';

/** The chosen areas, each with its figure on the map. */
export function ChosenList({ scene, units }: { scene: Scene; units: readonly Unit[] }) {
  const words = useText(mapText);
  const format = useFormat();
  const language = useLanguage();
  const { registry } = useFacts();
  const speech = { words, format, language, registry };
  return (
    <ul className={styles.areas}>
      {units.map((unit) => {
        const item = scene.items.get(unit.code);
        const figure = item === undefined ? null : figureOf(item, scene, speech);
        // Whose figure it is stands with it already.
        const kind = item?.knowledge.kind === 'inherited' ? null : (figure?.kind ?? null);
        const isOwn = figure !== null && figure.kind === null;
        return (
          <li key={unit.code}>
            <AreaButton unit={unit}>
              <span className={isOwn ? styles.figure : form.less}>
                {kind === null ? figure?.value : `${figure?.value ?? ''} (${kind})`}
              </span>
            </AreaButton>
          </li>
        );
      })}
    </ul>
  );
}

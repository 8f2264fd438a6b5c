import type { Scene } from '../../domain/scene/scene';
import type { Unit } from '../../domain/units';
import { useWords } from '../../state/words';
import { AreaButton } from '../parts/AreaButton';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';

/** The chosen areas, each with its figure on the map. */
export function ChosenList({ scene, units }: { scene: Scene; units: readonly Unit[] }) {
  const words = useWords();
  return (
    <ul className={styles.areas}>
      {units.map((unit) => {
        const item = scene.items.get(unit.code);
        const isPrinted = item?.knowledge.kind === 'reported';
        return (
          <li key={unit.code}>
            <AreaButton unit={unit}>
              <span className={isPrinted ? styles.figure : form.less}>
                {item !== undefined && words.inScene(scene, item).full}
              </span>
            </AreaButton>
          </li>
        );
      })}
    </ul>
  );
}

import type { PairScene } from '../../domain/comparison/pairScene';
import { unitName } from '../../i18n/areas';
import { pairText } from '../../i18n/pair';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import styles from './pair.module.css';
import { axisName, cellSentence, pairFigure } from './pairWords';
import { usePairSides } from './usePair';

/** The selected area's two figures and its place on the key, and the ways to their sources. */
export function SelectedPair({ scene }: { scene: PairScene }) {
  const words = useText(pairText);
  const language = useLanguage();
  const facts = useFacts();
  const selected = useAtlas((state) => state.view.units[0]);
  const compare = useAtlas((state) => state.view.compare);
  const change = useAtlas((state) => state.change);
  const { first, second } = usePairSides();
  const item = selected === undefined ? undefined : scene.items.get(selected);
  if (item === undefined) return <p className={parts.remark}>{words.pointAt}</p>;
  return (
    <div className={parts.panel}>
      <h3 translate="no">{unitName(item.unit, language)}</h3>
      <ul className={parts.remarks}>
        <li>{pairFigure(facts, scene.first, item.first, language)}</li>
        <li>{pairFigure(facts, scene.second, item.second, language)}</li>
        <li>{cellSentence(scene, item, language)}</li>
      </ul>
      <div className={styles.sources}>
        <button
          type="button"
          className={styles.inline}
          onClick={() => change({ showing: 'map', lit: null })}
        >
          {words.sources(axisName(scene.first, language))}
        </button>
        <button
          type="button"
          className={styles.inline}
          // The detail tells of the view's own indicator, so the two change places.
          onClick={() =>
            change({ ...second, showing: 'map', lit: null, compare: { ...compare, other: first } })
          }
        >
          {words.sources(axisName(scene.second, language))}
        </button>
      </div>
    </div>
  );
}

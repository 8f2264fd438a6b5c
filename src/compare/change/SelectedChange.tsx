import type { ChangeScene } from '../../domain/comparison/changeScene';
import type { Own } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import { unitName } from '../../i18n/areas';
import { changeText } from '../../i18n/change';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useWords } from '../../state/words';
import styles from '../parts/parts.module.css';
import { changeFigure } from './changeWords';

/** The selected area's change in words, with both of its figures, their kinds, and the way to
 * their sources. */
export function SelectedChange({ scene }: { scene: ChangeScene }) {
  const words = useText(changeText);
  const say = useWords();
  const language = useLanguage();
  const facts = useFacts();
  const selected = useAtlas((state) => state.view.units[0]);
  const change = useAtlas((state) => state.change);
  const unit = selected === undefined ? undefined : facts.registry.unit(selected);
  if (unit === undefined) return <p className={styles.remark}>{words.pointAt}</p>;
  const { indicator, request } = scene;
  const moved = scene.kind === 'change' ? scene.items.get(unit.code)?.change : undefined;
  const name = unitName(unit, language);
  const told = (year: number, line: LineId | null, own: Own) => {
    const { value, how } = say.of(indicator, { area: unit.code, year, line }, own);
    return words.inYear(year, value, how.join(', '));
  };
  const speech = { indicator, measure: request.measure, language };
  return (
    <div className={styles.panel}>
      <h2>
        {moved === undefined || moved.kind === 'refused'
          ? name
          : moved.kind === 'exact' && moved.value === 0
            ? words.stayed(name)
            : moved.kind === 'exact'
              ? words.moved(name, changeFigure(moved, speech))
              : words.movedBetween(name, changeFigure(moved, speech))}
      </h2>
      {moved?.kind === 'refused' && <p>{words.cannot(name, words.refused[moved.reason])}</p>}
      {moved !== undefined && moved.kind !== 'refused' && scene.kind === 'change' && (
        <ul className={styles.remarks}>
          <li>{told(scene.span.from, scene.span.line, moved.earlier)}</li>
          <li>{told(scene.span.to, scene.span.line, moved.later)}</li>
        </ul>
      )}
      <div className={styles.offers}>
        <button type="button" className={styles.offer} onClick={() => change({ showing: 'map' })}>
          {words.sources}
        </button>
      </div>
    </div>
  );
}

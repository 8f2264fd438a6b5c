import type { AreaCode } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';

/** Adds the selected area to those chosen by hand, or takes it out. */
export function HandForm({ codes }: { codes: readonly AreaCode[] }) {
  const words = useText(chooseAreasText);
  const language = useLanguage();
  const facts = useFacts();
  const selected = useAtlas((state) => state.view.units[0]);
  const change = useAtlas((state) => state.change);
  const unit = selected === undefined ? undefined : facts.registry.unit(selected);
  if (unit === undefined) return <p className={styles.remark}>{words.byHand}</p>;
  const isIn = codes.includes(unit.code);
  const rest = codes.filter((code) => code !== unit.code);
  const next = isIn ? rest : [...codes, unit.code];
  const name = unitName(unit, language);
  return (
    <div className={styles.panel}>
      <p className={styles.remark}>{words.byHand}</p>
      <div className={styles.offers}>
        <button
          type="button"
          className={styles.offer}
          onClick={() =>
            change({ choice: next.length === 0 ? null : { kind: 'areas', codes: next } })
          }
        >
          {isIn ? words.takeOut(name) : words.add(name)}
        </button>
      </div>
    </div>
  );
}

import { unitName } from '../../i18n/areas';
import { yearsText } from '../../i18n/years';
import { SceneFigure } from '../../map/SceneFigure';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import { useYears } from './useYears';
import rows from './YearsSide.module.css';

/** The area pointed at, or else the selected one, in every year that has figures. */
export function YearsSide() {
  const { groups } = useYears();
  const words = useText(yearsText);
  const language = useLanguage();
  const facts = useFacts();
  const code = useAtlas((state) => state.hovered ?? state.view.units[0]);
  const unit = code === undefined ? undefined : facts.registry.unit(code);
  const scenes = groups.flatMap((group) => group.scenes);
  return (
    <section className={styles.side} aria-label={words.title}>
      {unit === undefined ? (
        <p className={styles.remark}>{words.point}</p>
      ) : (
        <>
          <h2 translate="no">{unitName(unit, language)}</h2>
          <dl className={rows.years}>
            {scenes.map((scene) => (
              <div key={scene.request.year}>
                <dt>{scene.request.year}</dt>
                <dd>
                  <SceneFigure scene={scene} code={unit.code} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

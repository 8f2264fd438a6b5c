import type { Unit } from '../../domain/units';
import { areaName, unitName } from '../../i18n/areas';
import { phrases } from '../../i18n/reading/phrases';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { FigureScope } from '../detail/FigureScope';
import { useShown } from '../detail/useShown';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './SelectedFigure.module.css';

/**
 * The selected area with its figure, where there is no panel to tell of it: in a show, on paper, in
 * somebody else's page. Comparisons tell of it in their own way.
 */
export function SelectedFigure() {
  const facts = useFacts();
  const code = useAtlas((state) => state.view.units[0]);
  const showing = useAtlas((state) => state.view.showing);
  const unit = code === undefined ? undefined : facts.registry.unit(code);
  return unit === undefined || showing === 'compare' ? null : <UnitFigure unit={unit} />;
}

function UnitFigure({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const { scene, question, knowledge, own, told, look, colour, highest } = useShown(unit);
  const name = unitName(unit, language);
  return (
    <p className={styles.figure} data-selected={unit.code}>
      <span className={styles.name} translate="no">
        {`${name.charAt(0).toUpperCase() + name.slice(1)}, ${scene.request.year}`}
      </span>{' '}
      <span className={styles.value} data-known={own !== undefined}>
        {/* Another area's figure stands here in that area's name alone. */}
        {knowledge.kind === 'inherited'
          ? phrases[language].of(areaName(facts.registry, knowledge.from, language), told.value)
          : told.value}
      </span>{' '}
      {own !== undefined && (
        <span className={styles.how}>
          <KindSymbol look={look} colour={colour} highest={highest} />
          <span>
            <span>{told.kind}</span> <FigureScope told={told} own={own} question={question} />
          </span>
        </span>
      )}
    </p>
  );
}

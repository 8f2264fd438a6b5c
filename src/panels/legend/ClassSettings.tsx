import { useId, useState } from 'react';
import type { ClassBasis, ClassMethod } from '../../domain/classes/breaks';
import { CLASS_COUNTS } from '../../domain/classes/breaks';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import shared from '../symbols/shared.module.css';
import styles from './ClassSettings.module.css';
import { MenuField } from './MenuField';
import { OwnLimits } from './OwnLimits';

const METHODS: readonly ClassMethod[] = ['natural', 'quantile', 'equal', 'own'];
const BASES: readonly ClassBasis[] = ['all', 'year'];

/** How values are cut into classes: method, number, basis, or the reader's own limits. */
export function ClassSettings({ scene }: { scene: Scene }) {
  const words = useText(legendText);
  const choice = useAtlas((state) => state.view.classes);
  const change = useAtlas((state) => state.change);
  // Own limits take effect once there is a valid one; until then only this form knows of them.
  const [preparing, setPreparing] = useState(false);
  const title = useId();
  const method = preparing ? 'own' : choice.method;
  const present = scene.classes.kind === 'numeric' ? scene.classes.limits : [];

  const chooseMethod = (chosen: ClassMethod) => {
    setPreparing(chosen === 'own');
    if (chosen === 'own') return;
    // The number of own limits may be one that other methods don't offer.
    const count = CLASS_COUNTS.includes(choice.count) ? choice.count : 4;
    change({ classes: { ...choice, method: chosen, count, limits: [] }, lit: null });
  };
  const takeLimits = (limits: readonly number[]) => {
    setPreparing(false);
    change({
      classes: { method: 'own', count: limits.length + 1, basis: 'all', limits },
      lit: null,
    });
  };

  return (
    <details className={shared.disclosure}>
      <summary id={title}>{words.cut}</summary>
      <div className={styles.fields} role="group" aria-labelledby={title}>
        <MenuField
          label={words.method}
          value={method}
          options={METHODS.map((value) => ({ value, label: words.methods[value] }))}
          onChoose={chooseMethod}
        />
        {method === 'own' ? (
          <OwnLimits present={present} indicator={scene.indicator} onTake={takeLimits} />
        ) : (
          <>
            <MenuField
              label={words.count}
              value={choice.count}
              options={CLASS_COUNTS.map((value) => ({ value, label: String(value) }))}
              onChoose={(count) => change({ classes: { ...choice, count }, lit: null })}
            />
            <MenuField
              label={words.basis}
              value={choice.basis}
              options={BASES.map((value) => ({ value, label: words.bases[value] }))}
              onChoose={(basis) => change({ classes: { ...choice, basis }, lit: null })}
            />
          </>
        )}
      </div>
    </details>
  );
}

import type { ClassBasis, ClassMethod } from '../../domain/classes/breaks';
import { pairText } from '../../i18n/pair';
import { legendText } from '../../i18n/legend';
import { MenuField } from '../../panels/legend/MenuField';
import shared from '../../panels/symbols/shared.module.css';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';

/** A pair has three steps an axis, so the reader chooses but how they are found. */
const METHODS: readonly Exclude<ClassMethod, 'own'>[] = ['natural', 'quantile', 'equal'];
const BASES: readonly ClassBasis[] = ['all', 'year'];

/** How both axes are cut. */
export function PairClasses() {
  const words = useText(pairText);
  const legend = useText(legendText);
  const classes = useAtlas((state) => state.view.classes);
  const change = useAtlas((state) => state.change);
  const { method, basis } = classes;
  return (
    <details className={shared.disclosure}>
      <summary>{words.cut}</summary>
      <div className={parts.two}>
        <MenuField
          label={legend.method}
          value={method === 'own' ? 'natural' : method}
          options={METHODS.map((value) => ({ value, label: legend.methods[value] }))}
          onChoose={(chosen) =>
            change({ classes: { ...classes, method: chosen, limits: [] }, lit: null })
          }
        />
        <MenuField
          label={legend.basis}
          value={basis}
          options={BASES.map((value) => ({ value, label: legend.bases[value] }))}
          onChoose={(chosen) => change({ classes: { ...classes, basis: chosen }, lit: null })}
        />
      </div>
    </details>
  );
}

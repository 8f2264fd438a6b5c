import { type Brushed, valuesOf } from '../../charts/scatter/brush';
import type { ValueRange } from '../../charts/scatter/scale';
import type { ScatterState } from '../../charts/scatter/state';
import type { PairAxis } from '../../domain/comparison/pairAxis';
import { pairText } from '../../i18n/pair';
import { MenuField } from '../../panels/legend/MenuField';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { DecimalField } from '../../panels/legend/DecimalField';
import parts from '../parts/parts.module.css';
import styles from './pair.module.css';
import { axisName, stepLabels } from './pairWords';

interface BrushFieldsProps {
  state: ScatterState;
  brushed: Brushed | null;
  onBrush: (brushed: Brushed) => void;
}

/** The frame of a choice in numbers: what a drag does, without one. */
export function BrushFields({ state, brushed, onBrush }: BrushFieldsProps) {
  const words = useText(pairText);
  const shown = brushed ?? valuesOf(state);
  return (
    <details className={shared.disclosure}>
      <summary>{words.byNumbers}</summary>
      <div className={styles.fields}>
        <RangeFields
          axis={state.first}
          range={shown.across}
          onRange={(across) => onBrush({ ...shown, across })}
        />
        <RangeFields
          axis={state.second}
          range={shown.up}
          onRange={(up) => onBrush({ ...shown, up })}
        />
        <p className={`${parts.remark ?? ''} ${styles.wide ?? ''}`}>{words.wholly}</p>
      </div>
    </details>
  );
}

interface RangeFieldsProps {
  axis: PairAxis;
  range: ValueRange;
  onRange: (range: ValueRange) => void;
}

const ENDS = ['from', 'to'] as const;

function RangeFields({ axis, range, onRange }: RangeFieldsProps) {
  const words = useText(pairText);
  const language = useLanguage();
  const name = axisName(axis, language);
  return ENDS.map((end) => {
    const set = (value: number) => onRange({ ...range, [end]: value });
    if (axis.scene.classes.kind === 'category') {
      return (
        <MenuField
          key={end}
          label={words[end](name)}
          value={Math.round(range[end])}
          options={stepLabels(axis, language).map((label, value) => ({ value, label }))}
          onChoose={set}
        />
      );
    }
    return (
      <DecimalField
        key={end}
        label={words[end](name)}
        value={range[end]}
        problem={words.badRange}
        isFit={(value) => (end === 'from' ? value <= range.to : value >= range.from)}
        onChange={set}
      />
    );
  });
}

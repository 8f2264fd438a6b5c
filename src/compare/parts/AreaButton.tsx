import type { ReactNode } from 'react';
import type { Unit } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { spared } from '../../i18n/spared';
import { useAreaRow } from '../../state/areaRow';
import { useLanguage } from '../../state/language';
import styles from './parts.module.css';

interface AreaButtonProps {
  unit: Unit;
  /** Between the name and the figure: a bar, a mark. */
  children?: ReactNode;
  /** Absent where what stands beside the name is all there is. */
  figure?: string;
}

/** An area in a list beside the map: pointing at it shows it there, a click selects it. */
export function AreaButton({ unit, children, figure }: AreaButtonProps) {
  const language = useLanguage();
  const row = useAreaRow(unit.code);
  return (
    <button type="button" {...row} className={styles.area} data-two={figure === undefined}>
      <span translate="no">{unitName(unit, language)}</span>
      <span>{children}</span>
      {figure !== undefined && (
        <span className={styles.figure} translate={spared(figure)}>
          {figure}
        </span>
      )}
    </button>
  );
}

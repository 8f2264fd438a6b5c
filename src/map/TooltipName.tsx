import type { Unit } from '../domain/units';
import { unitName } from '../i18n/areas';
import { mapText } from '../i18n/map';
import { useLanguage, useText } from '../state/language';
import { useFacts } from '../state/resources';
import styles from './MapTooltip.module.css';

/** How every tooltip begins: an area's name, its district, and whether it is outside the 67. */
export function TooltipName({ unit }: { unit: Unit }) {
  const { registry } = useFacts();
  const words = useText(mapText);
  const language = useLanguage();
  const parent = unit.level === 'commune' ? registry.unit(unit.parent) : undefined;
  return (
    <>
      <p className={styles.name} translate="no">
        {unitName(unit, language)}
      </p>
      {parent !== undefined && (
        <p className={styles.within}>
          <span translate="no">{unitName(parent, language)}</span>
          {unit.membership === null && <span>{` · ${words.outside}`}</span>}
        </p>
      )}
    </>
  );
}

import type { Unit } from '../../domain/units';
import { areaName, typeName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { Icon } from '../icons/Icon';
import styles from './detail.module.css';
import { PinButton } from './PinButton';

/** Name, kind, where it lies, its groups, and how sure it is that it is one of the 67. */
export function DetailHeader({ unit, headingId }: { unit: Unit; headingId: string }) {
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(detailText);
  const select = useAtlas((state) => state.select);
  const geography = facts.file.geography[unit.code];
  const about = [
    typeName(unit.type, language),
    areaName(facts.registry, unit.parent, language),
    words.code(unit.code),
  ];
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <p className={styles.kind}>{about.join(' · ')}</p>
        <h2 id={headingId} translate="no">
          {unit.name}
        </h2>
        <button
          type="button"
          className={styles.close}
          aria-label={words.close}
          onClick={() => select(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      <PinButton unit={unit} />
      {unit.groups.length > 0 && (
        <ul className={styles.chips}>
          {unit.groups.map((group) => (
            <li key={group}>{words.groups[group]}</li>
          ))}
        </ul>
      )}
      {unit.membership !== null && (
        <details className={styles.membership}>
          <summary>{words.membership[unit.membership]}</summary>
          <p>{words.membershipWhy[unit.membership]}</p>
        </details>
      )}
      {geography !== undefined && (
        <p className={styles.soft}>
          {`${words.landArea} ${format.squareKilometres(geography.areaKm2)} (${words.landAreaNote})`}
        </p>
      )}
    </header>
  );
}

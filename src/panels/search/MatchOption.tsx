import { never } from '../../domain/never';
import type { UnitChange } from '../../domain/units';
import { typeName, unitName } from '../../i18n/areas';
import { chooseText } from '../../i18n/choose';
import { searchText } from '../../i18n/search';
import { useLanguage, useText } from '../../state/language';
import type { Match } from './index';
import styles from './SearchBox.module.css';

/** One result: its name, what it is, where it lies, and what became of it. */
export function MatchOption({ match }: { match: Match }) {
  const words = useText(searchText);
  const families = useText(chooseText).families;
  const language = useLanguage();
  switch (match.kind) {
    case 'unit': {
      const { unit, district, later, moved } = match;
      const isMember = unit.membership !== null;
      const place = [
        typeName(unit.type, language),
        ...(district === undefined ? [] : [unitName(district, language)]),
        ...(isMember ? [words.inProgramme] : []),
      ];
      return (
        <>
          <Name name={unit.name} code={unit.code} />
          <span className={styles.place}>{place.join(' · ')}</span>
          {moved !== undefined && <Became change={moved} />}
          {later !== undefined && <Became change={later} />}
        </>
      );
    }
    case 'former': {
      const { change, unit } = match;
      const place = [
        typeName(change.type, language),
        words.former,
        ...(change.district === null ? [] : [unitName(change.district, language)]),
      ];
      return (
        <>
          <Name name={change.name} code={change.code} />
          <span className={styles.place}>{place.join(' · ')}</span>
          <Became change={change} />
          <span className={styles.place}>{words.leadsTo(unitName(unit, language))}</span>
        </>
      );
    }
    case 'indicator': {
      const { name, family } = match.indicator;
      return (
        <>
          <span className={styles.name}>{name[language]}</span>
          <span className={styles.place}>{`${words.indicator} · ${families[family]}`}</span>
        </>
      );
    }
    case 'province':
      return (
        <>
          <Name name={words.provinceName} code={null} />
          <span className={styles.place}>{words.province}</span>
        </>
      );
    default:
      return never(match);
  }
}

/** Names stay as they are in whatever language a browser puts the page. */
function Name({ name, code }: { name: string; code: string | null }) {
  return (
    <>
      <span className={styles.name} translate="no">
        {name}
      </span>
      {code !== null && (
        <span className={styles.code} translate="no">
          {code}
        </span>
      )}
    </>
  );
}

function Became({ change }: { change: UnitChange }) {
  const words = useText(searchText);
  return <span className={styles.became}>{words.change(change)}</span>;
}

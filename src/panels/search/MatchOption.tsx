import { typeName, unitName } from '../../i18n/areas';
import { searchText } from '../../i18n/search';
import { useLanguage, useText } from '../../state/language';
import type { Match } from './index';
import styles from './SearchBox.module.css';

/** One unit among the results: its name, its kind, and where it lies. */
export function MatchOption({ match: { unit, district } }: { match: Match }) {
  const words = useText(searchText);
  const language = useLanguage();
  const place = [
    typeName(unit.type, language),
    district === undefined ? null : words.inDistrict(unitName(district, language)),
    unit.membership === null ? null : words.inProgramme,
  ].filter((part) => part !== null);
  return (
    <>
      <span className={styles.name}>{unit.name}</span>
      <span className={styles.code}>{unit.code}</span>
      <span className={styles.place}>{place.join(' · ')}</span>
    </>
  );
}

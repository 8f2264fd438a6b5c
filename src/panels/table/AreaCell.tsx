import { never } from '../../domain/never';
import type { Scene } from '../../domain/scene/scene';
import { areaName, typeName } from '../../i18n/areas';
import { tableText } from '../../i18n/table';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './AreaTable.module.css';
import type { ColumnId } from './columns';
import type { AreaRow } from './rows';
import { ValueCell } from './ValueCell';

interface AreaCellProps {
  row: AreaRow;
  scene: Scene;
  column: Exclude<ColumnId, 'name'>;
}

/** What stands in one column of an area's row. */
export function AreaCell({ row, scene, column }: AreaCellProps) {
  const words = useText(tableText);
  const language = useLanguage();
  const { registry } = useFacts();
  const { unit, district, whose, year, rank } = row;
  switch (column) {
    case 'type':
      return typeName(unit.type, language);
    case 'district':
      return district === undefined ? <None /> : district.name;
    case 'value':
      return <ValueCell row={row} scene={scene} />;
    case 'whose':
      if (whose === undefined) return <None />;
      return whose === unit.code ? words.own : areaName(registry, whose, language);
    case 'year':
      return year === undefined ? <None /> : String(year);
    case 'rank':
      if (rank.kind === 'refused') return <None instead={words.notRanked} />;
      return (
        <>
          {words.rank(rank.rank, rank.of)}
          {rank.ties > 0 && <span className={styles.aside}>{words.tied}</span>}
        </>
      );
    case 'membership':
      return unit.membership === null ? words.notMember : words.membership[unit.membership];
    default:
      return never(column);
  }
}

/** A dash for the eye, words for the ear. */
function None({ instead }: { instead?: string }) {
  const words = useText(tableText);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={styles.hidden}>{instead ?? words.none}</span>
    </>
  );
}

import { never } from '../../domain/never';
import type { Rank } from '../../domain/ranking';
import type { Scene } from '../../domain/scene/scene';
import { areaName, typeName } from '../../i18n/areas';
import { rankText } from '../../i18n/ranks';
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
      return <span>{typeName(unit.type, language)}</span>;
    case 'district':
      return district === undefined ? <None /> : <span translate="no">{district.name}</span>;
    case 'value':
      return <ValueCell row={row} scene={scene} />;
    case 'whose':
      if (whose === undefined) return <None />;
      return whose === unit.code ? (
        <span>{words.own}</span>
      ) : (
        <span translate="no">{areaName(registry, whose, language)}</span>
      );
    case 'year':
      return year === undefined ? <None /> : <span translate="no">{year}</span>;
    case 'rank':
      return <RankCell rank={rank} />;
    case 'membership':
      return (
        <span>
          {unit.membership === null ? words.notMember : words.membership[unit.membership]}
        </span>
      );
    default:
      return never(column);
  }
}

/** A place, shared or alone; or that there is none, and why. */
function RankCell({ rank }: { rank: Rank }) {
  const words = useText(rankText);
  switch (rank.kind) {
    case 'ranked':
      return <span translate="no">{words.place(rank)}</span>;
    case 'alike':
      return <span>{words.placeAlike(rank.of)}</span>;
    case 'refused':
      return <span className={styles.aside}>{words.notRanked(words.why[rank.reason])}</span>;
    default:
      return never(rank);
  }
}

/** A dash for the eye, words for the ear. */
function None() {
  const words = useText(tableText);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={styles.hidden}>{words.none}</span>
    </>
  );
}

import { useId, useMemo, useState } from 'react';
import type { AreaCode } from '../../domain/units';
import { matrixText } from '../../i18n/matrix';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { DetailLine } from './DetailLine';
import { downloadMatrix } from './downloadMatrix';
import type { CellKey } from './focus';
import styles from './KnowledgeMatrix.module.css';
import { matrixOf, matrixRequestOf } from './matrix';
import { MatrixKey } from './MatrixKey';
import { MatrixTable } from './MatrixTable';
import type { Sorting } from './order';
import { districtsOf, rowsOfDistrict, sortRows } from './order';
import { areasOf, SummaryLines } from './SummaryLines';
import { Tools } from './Tools';

/** What is known of the chosen indicator: areas by years, so that the holes show at a glance. */
export function KnowledgeMatrix() {
  const words = useText(matrixText);
  const language = useLanguage();
  const facts = useFacts();
  const view = useAtlas((state) => state.view);
  const matrix = matrixOf(facts, matrixRequestOf(view));
  const { year } = view;
  const selected = view.units[0];
  const [asked, setAsked] = useState<Sorting>({ by: 'district', descending: false });
  const [narrowed, setNarrowed] = useState<AreaCode | null>(null);
  const [pointed, setPointed] = useState<CellKey | null>(null);
  const title = useId();

  const districts = useMemo(() => districtsOf(matrix.rows), [matrix]);
  // What was chosen on one level may mean nothing on the other.
  const district = districts.some(({ code }) => code === narrowed) ? narrowed : null;
  const sorting = useMemo<Sorting>(
    () => (asked.by === 'district' && districts.length === 0 ? { ...asked, by: 'name' } : asked),
    [asked, districts],
  );
  const rows = useMemo(
    () => sortRows(rowsOfDistrict(matrix.rows, district), sorting, year, matrix.indicator),
    [matrix, district, sorting, year],
  );

  return (
    <div className={styles.room}>
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <SummaryLines matrix={matrix} year={year} />
      <Tools
        year={year}
        indicator={matrix.indicator}
        sorting={sorting}
        onSort={setAsked}
        districts={districts}
        district={district}
        onNarrow={setNarrowed}
        shown={rows.length}
        all={matrix.rows.length}
        onDownload={() => downloadMatrix(facts, view, language)}
      />
      <DetailLine
        matrix={matrix}
        cell={pointed ?? (selected === undefined ? null : { area: selected, year })}
      />
      <MatrixKey matrix={matrix} year={year} />
      <div className={styles.scroll} role="group" aria-labelledby={title}>
        <MatrixTable
          matrix={matrix}
          rows={rows}
          year={year}
          selected={selected}
          sorting={sorting}
          caption={words.caption(matrix.indicator.name[language], areasOf(matrix, language))}
          onPoint={setPointed}
        />
      </div>
    </div>
  );
}

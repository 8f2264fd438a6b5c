import { AxisChart } from '../../charts/areas/AxisChart';
import type { AxisArea } from '../../charts/areas/layout';
import { rowOf } from '../../domain/comparison/areas';
import { isMeasured } from '../../domain/knowledge/kinds';
import { areaName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useWords } from '../../state/words';
import parts from '../parts/parts.module.css';
import { AxisGaps } from './AxisGaps';
import styles from './axis.module.css';
import { useComparison } from './useComparison';

/** The pinned areas on one axis by the chosen indicator, and how each stands to the baseline. */
export function AreasAxis() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const say = useWords();
  const { areas, year } = useComparison();
  const indicatorId = useAtlas((state) => state.view.indicator);
  const line = useAtlas((state) => state.view.line);
  const indicator = facts.indicator(indicatorId);
  const [baseline] = areas;
  if (indicator === undefined || baseline === undefined) return null;
  const row = rowOf(facts, indicator, areas, { year, indicator: indicatorId, line });
  const drawn = row.cells.map(({ area, knowledge }): AxisArea => {
    const isOwn =
      knowledge.kind !== 'inherited' && knowledge.kind !== 'unknown' && isMeasured(knowledge);
    return {
      code: area.code,
      name: areaName(facts.registry, area.code, language),
      role: area.role === 'reference' ? 'reference' : 'pinned',
      own: isOwn ? knowledge : undefined,
      figure: say.of(indicator, { area: area.code, year, line: row.line }, knowledge).short,
    };
  });
  const title = words.chart(indicator.name[language], year);
  const isMeasure = indicator.kind !== 'category' && indicator.kind !== 'date';
  const told = drawn.filter(({ role, own }) => role === 'pinned' && own !== undefined);
  return (
    <section className={styles.block} aria-label={title}>
      <h3>{title}</h3>
      {!isMeasure && <p className={parts.remark}>{words.statusesUnmeasured}</p>}
      {isMeasure && told.length === 0 && <p className={parts.remark}>{words.chartNone}</p>}
      {isMeasure && drawn.some(({ own }) => own !== undefined) && (
        <>
          <AxisChart indicator={indicator} title={title} areas={drawn} />
          <p className={parts.remark}>{words.chartHint}</p>
        </>
      )}
      {isMeasure && told.length > 0 && <AxisGaps indicator={indicator} cells={row.cells} />}
    </section>
  );
}

import { useMemo } from 'react';
import { trendOf } from '../../charts/trend/state';
import { TrendChart } from '../../charts/trend/TrendChart';
import { referencesOf } from '../../domain/answer/references';
import type { Unit } from '../../domain/units';
import { detailText } from '../../i18n/detail';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './detail.module.css';
import { namedAreas } from './subject';

/** The shown indicator through the years, against the areas around. */
export function TrendSection({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const year = useAtlas((state) => state.view.year);
  const indicatorId = useAtlas((state) => state.view.indicator);
  const change = useAtlas((state) => state.change);
  const indicator = facts.indicator(indicatorId);
  const state = useMemo(() => {
    if (indicator === undefined) return undefined;
    const codes = [unit.code, ...referencesOf(facts.registry, unit.code)];
    const areas = namedAreas(facts.registry, codes, language);
    return trendOf(facts, { indicator, year, areas });
  }, [facts, indicator, language, unit, year]);
  // A status has no axis to run along; its years stand with its statements.
  if (state === undefined || state.indicator.kind === 'category') return null;
  // A commune without a series of its own is told of by its district's, under that name.
  const [told] = state.areas;
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>
        {(told === undefined || told.code === unit.code ? words.trend : words.trendOf(told.name)) +
          (state.lines.length > 1 ? ` (${words.trendBreaks})` : '')}
      </h3>
      <TrendChart state={state} onYear={(chosen, line) => change({ year: chosen, line })} />
    </div>
  );
}

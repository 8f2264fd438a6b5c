import { useMemo } from 'react';
import { ceilingsOf, trendOf } from '../../charts/trend/state';
import { TrendChart } from '../../charts/trend/TrendChart';
import { compareAreasText } from '../../i18n/compareAreas';
import { shortName } from '../../panels/detail/subject';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import styles from './axis.module.css';

/** Each pinned area through the years, one below the other, its axes as high as the highest needs. */
export function AreasTrends() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const pins = useAtlas((state) => state.view.compare.pins);
  const year = useAtlas((state) => state.view.year);
  const indicatorId = useAtlas((state) => state.view.indicator);
  const change = useAtlas((state) => state.change);
  const indicator = facts.indicator(indicatorId);
  const trends = useMemo(() => {
    if (indicator === undefined) return [];
    const states = pins
      .map((code) => ({ code, name: shortName(facts.registry, code, language) }))
      .map((area) => trendOf(facts, { indicator, year, areas: [area] }))
      .filter(({ areas }) => areas.length > 0);
    const ceilings = ceilingsOf(states);
    return states.map((state) => ({ ...state, ceilings }));
  }, [facts, indicator, language, pins, year]);
  if (indicator === undefined || indicator.kind === 'category') return null;
  const name = indicator.name[language];
  return (
    <section className={styles.trends} aria-label={words.trends(name)}>
      <h3>{words.trends(name)}</h3>
      {trends.length === 0 && <p className={parts.remark}>{words.trendsNone(name)}</p>}
      {trends.map((state) => (
        <TrendChart
          key={state.areas[0]?.code}
          state={state}
          height={100}
          onYear={(chosen, line) => change({ year: chosen, line })}
        />
      ))}
    </section>
  );
}

import { useMemo } from 'react';
import { trendOf } from '../../charts/trend/state';
import { TrendChart } from '../../charts/trend/TrendChart';
import type { IndicatorId } from '../../domain/indicators';
import type { AreaCode } from '../../domain/units';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { Why } from '../detail/evidence/Why';
import { shortName } from '../detail/subject';
import { Disagreements } from './Disagreements';
import styles from './overview.module.css';

interface WholeTrendProps {
  title: string;
  indicator: IndicatorId;
  /** The first is the one told of. */
  areas: readonly AreaCode[];
}

/** A family through the years for the province or the 67, with its sources and disagreements. */
export function WholeTrend({ title, indicator: id, areas }: WholeTrendProps) {
  const facts = useFacts();
  const language = useLanguage();
  const year = useAtlas((state) => state.view.year);
  const change = useAtlas((state) => state.change);
  const indicator = facts.indicator(id);
  const state = useMemo(() => {
    const named = areas.map((code) => ({ code, name: shortName(facts.registry, code, language) }));
    return indicator === undefined ? undefined : trendOf(facts, { indicator, year, areas: named });
  }, [areas, facts, indicator, language, year]);
  if (state === undefined || state.areas.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3>{title}</h3>
      <TrendChart state={state} height={168} onYear={(chosen) => change({ year: chosen })} />
      <Why statements={areas.flatMap((area) => facts.statementsOf(id, area))} about={title} />
      <Disagreements entries={areas.map((area) => ({ indicator: id, area }))} folded />
    </div>
  );
}

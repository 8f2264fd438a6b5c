import { useMemo } from 'react';
import { trendOf } from '../../charts/trend/state';
import { TrendChart } from '../../charts/trend/TrendChart';
import type { Indicator } from '../../domain/indicators';
import type { AreaCode } from '../../domain/units';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { namedAreas } from '../detail/subject';

interface WholeTrendProps {
  indicator: Indicator;
  /** The first that has figures is the one told of. */
  areas: readonly AreaCode[];
}

/** An indicator through the years for the province and the 67. */
export function WholeTrend({ indicator, areas }: WholeTrendProps) {
  const facts = useFacts();
  const language = useLanguage();
  const year = useAtlas((state) => state.view.year);
  const change = useAtlas((state) => state.change);
  const state = useMemo(() => {
    const named = namedAreas(facts.registry, areas, language);
    return trendOf(facts, { indicator, year, areas: named });
  }, [areas, facts, indicator, language, year]);
  return <TrendChart state={state} onYear={(chosen, line) => change({ year: chosen, line })} />;
}

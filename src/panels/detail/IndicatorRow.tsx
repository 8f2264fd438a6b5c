import { valueText } from '../../charts/valueText';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { familyColour } from '../../charts/familyColour';
import type { Indicator } from '../../domain/indicators';
import { know } from '../../domain/knowledge/know';
import { lineFor } from '../../domain/lines';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { kindText } from '../../i18n/kinds';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './detail.module.css';
import { FigureScope } from './FigureScope';
import { ownYears, statusYear } from './subject';

interface IndicatorRowProps {
  unit: Unit;
  indicator: Indicator;
  year: number;
}

/** One indicator of the area in the year; pressing it puts it on the map. */
export function IndicatorRow({ unit, indicator, year }: IndicatorRowProps) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const words = useText(detailText);
  const kinds = useText(kindText);
  const change = useAtlas((state) => state.change);
  const line = lineFor(facts, indicator.id, year);
  const knowledge = know(facts, { indicator: indicator.id, area: unit.code, year, line });
  const own = evidenceOf(knowledge);
  const since = indicator.kind === 'category' && own !== undefined ? statusYear(own) : undefined;
  // Where this year leaves the area without a figure, say which years don't.
  const elsewhere =
    knowledge.kind === 'unknown' || knowledge.kind === 'inherited'
      ? ownYears(facts, indicator, unit.code)
      : [];
  return (
    <button
      type="button"
      className={styles.indicator}
      onClick={() => change({ indicator: indicator.id, line: null, lit: null })}
    >
      <span>{indicator.name[language]}</span>
      <span className={own === undefined ? styles.none : styles.value}>
        {own === undefined ? words.nothing : valueText(facts, indicator, own, language)}
      </span>
      {(own !== undefined || elsewhere.length > 0) && (
        <small>
          {own !== undefined && (
            <>
              <KindSymbol kind={knowledge.kind} colour={familyColour(indicator.family, theme)} />
              <span>
                {knowledge.kind === 'inherited'
                  ? words.inheritedOf(areaName(facts.registry, knowledge.from, language))
                  : kinds.short[knowledge.kind]}
              </span>
              <span>{since === undefined ? year : words.since(since)}</span>
              <FigureScope own={own} />
            </>
          )}
          {elsewhere.length > 0 && <span>{words.ownYears(elsewhere.join(', '))}</span>}
        </small>
      )}
    </button>
  );
}

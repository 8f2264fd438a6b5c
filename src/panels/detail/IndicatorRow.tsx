import { evidenceOf } from '../../domain/knowledge/kinds';
import { familyColour } from '../../charts/familyColour';
import type { Indicator } from '../../domain/indicators';
import { know } from '../../domain/knowledge/know';
import { lineFor } from '../../domain/lines';
import { lookOf } from '../../domain/scene/look';
import type { Unit } from '../../domain/units';
import { detailText } from '../../i18n/detail';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './detail.module.css';
import { FigureScope } from './FigureScope';
import { ownYears } from './subject';

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
  const say = useWords();
  const change = useAtlas((state) => state.change);
  const line = lineFor(facts, indicator.id, year);
  const question = { indicator: indicator.id, area: unit.code, year, line };
  const knowledge = know(facts, question);
  const own = evidenceOf(knowledge);
  const told = say.of(indicator, question, knowledge);
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
      <span
        className={own === undefined ? styles.none : styles.value}
        translate={spared(told.brief)}
      >
        {told.brief}
      </span>
      {(own !== undefined || elsewhere.length > 0) && (
        <small>
          {own !== undefined && (
            <>
              <KindSymbol look={lookOf(knowledge)} colour={familyColour(indicator.family, theme)} />
              <span>{told.kind}</span>
              {indicator.kind !== 'category' && <span translate="no">{year}</span>}
              <FigureScope told={told} own={own} question={question} />
            </>
          )}
          {elsewhere.length > 0 && <span>{words.ownYears(elsewhere.join(', '))}</span>}
        </small>
      )}
    </button>
  );
}

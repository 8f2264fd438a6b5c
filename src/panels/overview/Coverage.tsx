import { spared } from '../../i18n/spared';
import { familyColour } from '../../charts/familyColour';
import { shapeOf } from '../../charts/trend/marks';
import type { Indicator } from '../../domain/indicators';
import { naturalRange } from '../../domain/indicators';
import { isMeasured, type Measured } from '../../domain/knowledge/kinds';
import { ownKnowledge } from '../../domain/knowledge/know';
import type { AreaCode } from '../../domain/units';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { FigureScope } from '../detail/FigureScope';
import { Why } from '../detail/evidence/Why';
import { ownYears } from '../detail/subject';
import styles from './overview.module.css';

/** The latest coverage by each kind of infrastructure, as a mark from 0 to 100 per cent, folded. */
export function Coverage({ title, area }: { title: string; area: AreaCode }) {
  const facts = useFacts();
  const rates = facts.file.indicators.filter(
    (indicator) => indicator.family === 'infrastructure' && indicator.kind === 'rate',
  );
  const known = rates.flatMap((indicator) => {
    const year = ownYears(facts, indicator, area).at(-1);
    if (year === undefined) return [];
    const own = ownKnowledge(facts, { indicator: indicator.id, area, year, line: null });
    return own === undefined || !isMeasured(own) ? [] : [{ indicator, year, own }];
  });
  if (known.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{`${title} (${known.length})`}</summary>
      <ul className={styles.figures}>
        {known.map((one) => (
          <CoverageRow key={one.indicator.id} area={area} {...one} />
        ))}
      </ul>
    </details>
  );
}

interface CoverageRowProps {
  area: AreaCode;
  indicator: Indicator;
  year: number;
  own: Measured;
}

function CoverageRow({ area, indicator, year, own }: CoverageRowProps) {
  const language = useLanguage();
  const theme = useTheme();
  const question = { area, year, line: null };
  const told = useWords().of(indicator, question, own);
  const shape = shapeOf(own);
  const { high: full } = naturalRange(indicator);
  const low = shape.kind === 'bar' ? shape.low : shape.value;
  const high = shape.kind === 'bar' ? Math.min(shape.high, full) : shape.value;
  return (
    <li>
      <p className={styles.row}>
        <span>
          <span>{indicator.name[language]}</span>{' '}
          <small>
            <FigureScope told={told} own={own} question={question} />
          </small>
        </span>
        <span className={styles.value}>
          <span translate={spared(told.brief)}>{told.brief}</span>{' '}
          <small translate="no">{year}</small>
        </span>
      </p>
      <svg
        className={styles.track}
        aria-hidden="true"
        style={{ color: familyColour(indicator.family, theme) }}
      >
        <line className={styles.whole} x1="0" x2="100%" y1="4" y2="4" />
        {shape.kind === 'bar' ? (
          <line className={styles.range} x1={`${low}%`} x2={`${high}%`} y1="4" y2="4" />
        ) : (
          <circle className={styles[shape.kind]} cx={`${low}%`} cy="4" r="4" />
        )}
      </svg>
      <Why statements={own.statements} kind={own.kind} about={indicator.name[language]} />
    </li>
  );
}

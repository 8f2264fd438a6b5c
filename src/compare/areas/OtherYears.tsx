import type { Comparison } from '../../domain/comparison/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { useLanguage, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import shared from '../../panels/symbols/shared.module.css';
import styles from './table.module.css';

/** Indicators that say nothing of the pinned areas in this year, and the years that they do. */
export function OtherYears({ comparison }: { comparison: Comparison }) {
  const language = useLanguage();
  const words = useText(compareAreasText);
  const change = useAtlas((state) => state.change);
  const { otherYears, year } = comparison;
  if (otherYears.length === 0) return null;
  return (
    <details className={`${shared.disclosure ?? ''} ${styles.otherYears ?? ''}`}>
      <summary>{`${words.otherYears(year)} (${otherYears.length})`}</summary>
      <p className={styles.soft}>{words.otherYearsHint}</p>
      <ul>
        {otherYears.map(({ indicator, years }) => (
          <li key={indicator.id}>
            <span>{indicator.name[language]}</span>
            <span className={styles.years}>
              {years.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-label={words.goTo(indicator.name[language], one)}
                  onClick={() => change({ year: one })}
                >
                  {one}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

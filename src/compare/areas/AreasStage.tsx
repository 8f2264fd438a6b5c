import { useState } from 'react';
import { compareAreasText } from '../../i18n/compareAreas';
import { downloadText } from '../../panels/csv/download';
import { Segments } from '../../panels/segments/Segments';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { comparisonCsv } from './comparisonCsv';
import { ComparisonTable } from './ComparisonTable';
import styles from './stage.module.css';
import { useComparison } from './useComparison';

type Shown = 'table' | 'map';

/** The table of the pinned areas; or, while areas are picked on the map, a bar above it. */
export function AreasStage() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const comparison = useComparison();
  const [shown, setShown] = useShown();
  const pins = comparison.areas.filter(({ role }) => role !== 'reference');
  const aside = shown === 'map' || pins.length === 0;
  const bar = (
    <div className={styles.bar}>
      <p className={styles.title}>
        <span>
          {pins.length === 0 ? words.first : words.tableTitle(pins.length, comparison.year)}
        </span>
        {aside && <small>{words.onMap}</small>}
      </p>
      {pins.length > 0 && (
        <div className={styles.tools}>
          <Segments
            legend={words.shown}
            value={shown}
            onChoose={setShown}
            choices={[
              { value: 'table', label: words.table },
              { value: 'map', label: words.map },
            ]}
          />
          <button
            type="button"
            className={styles.button}
            onClick={() =>
              downloadText(
                comparisonCsv(facts, comparison, language),
                `quang-ninh-${pins.map(({ code }) => code).join('-')}-${comparison.year}.csv`,
                'text/csv;charset=utf-8',
              )
            }
          >
            {words.download}
          </button>
        </div>
      )}
    </div>
  );
  if (aside) return <div data-aside="">{bar}</div>;
  return (
    <div className={styles.room}>
      {bar}
      <ComparisonTable comparison={comparison} />
    </div>
  );
}

/** The table comes by itself where several areas are pinned at once, as by an example or a link;
 * who picks them one by one on the map stays there until asking for it. */
function useShown(): [Shown, (shown: Shown) => void] {
  const pins = useAtlas((state) => state.view.compare.pins);
  const selected = useAtlas((state) => state.view.units[0]);
  const [state, setState] = useState<{ shown: Shown; pins: number }>({
    shown: pins.length > 1 ? 'table' : 'map',
    pins: pins.length,
  });
  if (state.pins !== pins.length) {
    const arrived = state.pins < 2 && pins.length > 1 && pins.at(-1) !== selected;
    setState({ shown: arrived ? 'table' : state.shown, pins: pins.length });
  }
  return [state.shown, (shown) => setState({ shown, pins: pins.length })];
}

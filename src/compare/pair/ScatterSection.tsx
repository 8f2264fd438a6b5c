import { useMemo, useState } from 'react';
import { type Brushed, unitsWithin } from '../../charts/scatter/brush';
import { ScatterChart } from '../../charts/scatter/ScatterChart';
import { scatterOf } from '../../charts/scatter/state';
import { type PairPlaces, pairReferences } from '../../domain/comparison/pairPlaces';
import type { PairScene } from '../../domain/comparison/pairScene';
import type { AreaCode, Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { pairText } from '../../i18n/pair';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import parts from '../parts/parts.module.css';
import { BrushFields } from './BrushFields';
import { ChosenActions } from './ChosenActions';
import styles from './pair.module.css';
import { coloursOf } from './pairPicture';
import { axisName } from './pairWords';

interface ScatterSectionProps {
  scene: PairScene;
  places: PairPlaces;
  lit: ReadonlySet<AreaCode> | null;
}

/** A rectangle of values, and the two axes that it was drawn over. */
interface Drawn {
  scene: PairScene;
  brushed: Brushed;
}

/** The scatter plot, and the ways to choose by it: a frame, numbers, or what is lit. */
export function ScatterSection({ scene, places, lit }: ScatterSectionProps) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const words = useText(pairText);
  const selected = useAtlas((state) => state.view.units[0]);
  const choice = useAtlas((state) => state.view.choice);
  const light = useAtlas((state) => state.view.lit);
  const change = useAtlas((state) => state.change);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const state = useMemo(() => {
    const references = pairReferences(facts, scene, selected).map((reference) => {
      return { ...reference, name: areaName(facts.registry, reference.code, language) };
    });
    return scatterOf(scene, places.placed, references);
  }, [facts, scene, places, selected, language]);
  // Over another pair, or once the choice is another's, the frame says nothing.
  const brushed = drawn?.scene === scene && choice !== null ? drawn.brushed : null;
  const take = (units: readonly Unit[], next: Brushed | null, trace: 'push' | 'replace') => {
    setDrawn(next === null ? null : { scene, brushed: next });
    const codes = units.map(({ code }) => code);
    change({ choice: codes.length === 0 ? null : { kind: 'areas', codes }, lit: null }, trace);
  };
  const takeWithin = (next: Brushed, trace: 'push' | 'replace') =>
    take(unitsWithin(next, state), next, trace);
  const isEmpty = drawn?.scene === scene && unitsWithin(drawn.brushed, state).length === 0;
  const litPlaces = lit === null ? [] : places.placed.filter(({ item }) => lit.has(item.unit.code));
  const title = words.chart(
    axisName(scene.first, language),
    axisName(scene.second, language),
    places.placed.length,
  );
  return (
    <section className={styles.block} aria-label={title}>
      <h3>{words.scatter}</h3>
      <ScatterChart
        state={state}
        colours={coloursOf(scene, theme)}
        lit={lit}
        brushed={brushed}
        onBrush={(next) => takeWithin(next, 'push')}
        onChoose={(units) => take(units, null, 'push')}
      />
      {light !== null && litPlaces.length > 0 && (
        <div className={parts.offers}>
          <button
            type="button"
            className={parts.offer}
            onClick={() =>
              take(
                litPlaces.map(({ item }) => item.unit),
                null,
                'push',
              )
            }
          >
            {words.chooseLit(litPlaces.length)}
          </button>
        </div>
      )}
      <ChosenActions isEmpty={isEmpty} onClear={() => take([], null, 'push')} />
      <BrushFields
        state={state}
        brushed={brushed}
        onBrush={(next) => takeWithin(next, 'replace')}
      />
    </section>
  );
}

import { useState } from 'react';
import type { DrawnAs } from '../../charts/distribution/DistributionChart';
import { DistributionChart } from '../../charts/distribution/DistributionChart';
import type { RankedArea } from '../../domain/comparison/among';
import { FEWEST_FOR_QUARTILES, quartilesOf } from '../../domain/comparison/quartiles';
import type { Scene } from '../../domain/scene/scene';
import { compareRankingText } from '../../i18n/compareRanking';
import { Segments } from '../../panels/segments/Segments';
import { useFormat, useText } from '../../state/language';
import parts from '../parts/parts.module.css';
import styles from './ranking.module.css';

interface DistributionProps {
  scene: Scene;
  ranked: readonly RankedArea[];
}

/** How the figures spread, with the middle of them where there are enough. */
export function Distribution({ scene, ranked }: DistributionProps) {
  const words = useText(compareRankingText);
  const format = useFormat();
  const [drawnAs, setDrawnAs] = useState<DrawnAs>('dots');
  const quartiles = quartilesOf(ranked);
  const decimals = Math.max(...ranked.map(({ knowledge }) => knowledge.decimals));
  const told = (value: number) =>
    format.short(scene.indicator, Number(value.toFixed(Math.max(decimals, 1))));
  return (
    <section className={parts.block} aria-label={words.distribution}>
      <div className={styles.head}>
        <h3>{words.distribution}</h3>
        <Segments
          legend={words.drawn}
          value={drawnAs}
          onChoose={setDrawnAs}
          choices={[
            { value: 'dots', label: words.dots },
            { value: 'histogram', label: words.histogram },
          ]}
        />
      </div>
      <DistributionChart scene={scene} drawnAs={drawnAs} quartiles={quartiles} />
      <p className={parts.remark}>
        {quartiles === undefined
          ? words.noQuartiles(FEWEST_FOR_QUARTILES)
          : words.quartiles(told(quartiles.lower), told(quartiles.median), told(quartiles.upper))}
      </p>
    </section>
  );
}

import { type FoundClusters, LEVEL, PERMUTATIONS } from '../../domain/spatial/clusters';
import type { GlobalMoran } from '../../domain/spatial/globalMoran';
import { SEED } from '../../domain/spatial/random';
import { clusterResultText } from '../../i18n/clusterResults';
import shared from '../../panels/symbols/shared.module.css';
import { useFormat, useLanguage, useText } from '../../state/language';
import parts from '../parts/parts.module.css';
import styles from './clusters.module.css';
import { pText, signed } from './numbers';

/** Whether like lies by like in all areas together, and the figures that say so. */
export function GlobalResult({ clusters }: { clusters: FoundClusters }) {
  const words = useText(clusterResultText);
  const language = useLanguage();
  const format = useFormat();
  const { global, items, links } = clusters;
  const { index, expected, reference, p } = global;
  const areas = [...items.values()].filter(({ place }) => place?.kind === 'member').length;
  const rows = [
    [words.index, signed(index, 3, language), words.byChance(signed(expected, 3, language))],
    [words.p, pText(p, language), words.rare(format.value({ unit: 'percent' }, 100 * p, 2))],
    [words.areas, format.number(areas), words.links(format.number(links, 1))],
  ] as const;
  const z = signed((index - reference.mean) / reference.deviation, 1, language);
  return (
    <div className={parts.block}>
      <h2>{words.title}</h2>
      <p className={styles.verdict} role="status">
        {words[verdictOf(global)]}
      </p>
      <dl className={styles.figures}>
        {rows.map(([name, figure, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{figure}</strong> <span className={parts.remark}>{meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
      <details className={shared.disclosure}>
        <summary>{words.how}</summary>
        <div className={styles.how}>
          <p>{words.howIndex}</p>
          <p>{words.howP(format.number(PERMUTATIONS), String(SEED))}</p>
          <p>{words.howZ(z)}</p>
          <p>{words.howNear}</p>
        </div>
      </details>
    </div>
  );
}

function verdictOf({ index, p, reference }: GlobalMoran): 'alike' | 'different' | 'chance' {
  if (p > LEVEL) return 'chance';
  return index > reference.mean ? 'alike' : 'different';
}

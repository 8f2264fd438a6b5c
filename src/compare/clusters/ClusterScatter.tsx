import { MoranScatter } from '../../charts/moran/MoranScatter';
import { clusterColours } from '../../domain/clusterColours';
import type { FoundClusters } from '../../domain/spatial/clusters';
import { clusterResultText } from '../../i18n/clusterResults';
import { unitName } from '../../i18n/areas';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import parts from '../parts/parts.module.css';
import { ownValue, speechOf } from './speech';

const PERCENT = { unit: 'percent' };

/** Each area by its figure and the mean of its neighbours; pointing at a dot shows it on the map. */
export function ClusterScatter({ clusters }: { clusters: FoundClusters }) {
  const words = useText(clusterResultText);
  const language = useLanguage();
  const format = useFormat();
  const facts = useFacts();
  const theme = useTheme();
  const { subject, items, global } = clusters;
  const speech = speechOf(subject, language);
  const colours = clusterColours(theme);
  const isStatus = subject.kind === 'status';
  const points = [...items].flatMap(([code, { unit, place }]) => {
    if (place?.kind !== 'member') return [];
    const { value, around, cluster } = place;
    const own = ownValue(facts, clusters, code, value, language);
    const told = `${own}; ${words.aroundOf(speech.around(around))}`;
    const title = `${unitName(unit, language)}: ${told}`;
    return [{ code, value, around, colour: colours[cluster], title, cluster }];
  });
  // Those that stand out lie over the others.
  const inOrder = points.sort(
    (one, two) => Number(one.cluster !== 'plain') - Number(two.cluster !== 'plain'),
  );
  return (
    <section className={parts.block} aria-label={words.scatter}>
      <h3>{words.scatter}</h3>
      <MoranScatter
        label={words.scatterLabel(speech.name, points.length)}
        points={inOrder}
        index={global.index}
        names={{ along: speech.name, upwards: words.around }}
        alongText={(value) => (isStatus ? speech.value(value) : format.number(value))}
        upwardsText={(value) =>
          isStatus ? format.value(PERCENT, 100 * value) : format.number(value)
        }
        stacked={isStatus}
      />
      <p className={parts.remark}>{words.scatterRemark}</p>
    </section>
  );
}

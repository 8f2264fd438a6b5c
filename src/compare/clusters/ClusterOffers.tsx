import { useDeferredValue } from 'react';
import type { RefusedClusters } from '../../domain/spatial/clusters';
import { clusterOffers } from '../../domain/spatial/offers';
import { FEWEST, leastKnown } from '../../domain/spatial/refusal';
import { clustersText } from '../../i18n/clusters';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import type { Language } from '../../state/view';
import parts from '../parts/parts.module.css';
import { speechOf } from './speech';

const MOST_OFFERS = 4;

/** Why clusters aren't looked for here, and where they can be. */
export function ClusterOffers({ clusters }: { clusters: RefusedClusters }) {
  const language = useLanguage();
  // Looking through all indicators and years takes a moment, the first time: the reason comes first.
  const isLater = useDeferredValue(true, false);
  return (
    <div className={parts.refusal} role="status">
      <p>{whyNotText(clusters, language)}</p>
      {isLater && <Offers clusters={clusters} />}
    </div>
  );
}

function Offers({ clusters }: { clusters: RefusedClusters }) {
  const words = useText(clustersText);
  const language = useLanguage();
  const facts = useFacts();
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const offers = clusterOffers(facts, clusters.request).slice(0, MOST_OFFERS);
  const units = facts.registry.ofLevel('commune').length;
  return (
    <>
      <p>{offers.length > 0 ? words.offer : words.noOffer}</p>
      <div className={parts.offers}>
        {offers.map(({ indicator, level, year, outside, known, counted }) => (
          <button
            key={`${indicator} ${year} ${outside}`}
            type="button"
            className={parts.offer}
            onClick={() => {
              const compare = { ...view.compare, clustered: 'indicator' as const, reached: null };
              change({ indicator, level, year, outside, line: null, lit: null, compare });
            }}
          >
            {words.goTo(
              facts.indicator(indicator)?.short[language] ?? indicator,
              year,
              known,
              counted,
            )}
          </button>
        ))}
        {offers.length === 0 && (
          <button
            type="button"
            className={parts.offer}
            onClick={() => {
              const compare = { ...view.compare, clustered: 'land' as const };
              change({ level: 'commune', outside: true, lit: null, compare });
            }}
          >
            {words.practise(units)}
          </button>
        )}
      </div>
    </>
  );
}

function whyNotText(clusters: RefusedClusters, language: Language): string {
  const words = clustersText[language].refused;
  const { reason, known, counted, subject, request } = clusters;
  switch (reason) {
    case 'few':
      if (counted < FEWEST) return words.level[request.level](counted, FEWEST);
      return subject?.kind === 'status'
        ? words.fewStatus(subject.reached.name[language], known, counted, leastKnown(counted))
        : words.few(known, counted, leastKnown(counted));
    case 'share':
      return words.share(known, counted);
    case 'alike': {
      const { value } = clusters;
      const figure =
        subject === undefined || value === null ? '' : speechOf(subject, language).value(value);
      return words.alike(known, figure);
    }
    case 'apart':
      return words.apart(FEWEST);
    case 'not_ordered':
      return words.not_ordered;
  }
}

import { useEffect, useState } from 'react';
import type { PairSide } from '../../domain/comparison/pairFigures';
import { type PairOffer, pairOffers } from '../../domain/comparison/pairOffers';
import { FEWEST } from '../../domain/ranking';
import { pairText } from '../../i18n/pair';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { usePairSides } from './usePair';

const MOST_OFFERS = 4;

/** That hardly any area is known on both sides, and the pairs in which more are: those with one of
 * the two indicators first. */
export function PairOffers({ known }: { known: number }) {
  const words = useText(pairText);
  const language = useLanguage();
  const facts = useFacts();
  const { first, second, setBoth } = usePairSides();
  const isLittle = known < FEWEST;
  const offers = useOffers(isLittle);
  if (!isLittle) return null;
  const asked = [first.indicator, second.indicator];
  const isNear = (offer: PairOffer) =>
    asked.includes(offer.first.indicator) || asked.includes(offer.second.indicator);
  const better = onePerPair(offers.filter(({ areas }) => areas > known));
  const ordered = [...better.filter(isNear), ...better.filter((offer) => !isNear(offer))];
  const nameOf = ({ indicator, year }: PairSide) =>
    words.named(facts.indicator(indicator)?.short[language] ?? indicator, year);
  return (
    <div className={parts.refusal} role="status">
      <p>{words.little(known)}</p>
      {ordered.length > 0 && <p>{words.offer}</p>}
      <div className={parts.offers}>
        {ordered.slice(0, MOST_OFFERS).map((offer) => {
          const name = words.offerOf(nameOf(offer.first), nameOf(offer.second), offer.areas);
          return (
            <button
              key={name}
              type="button"
              className={parts.offer}
              onClick={() => setBoth(offer.first, offer.second)}
            >
              {name}
            </button>
          );
        })}
      </div>
    </div>
  );
}

const NONE: readonly PairOffer[] = [];

/** All pairs that are known of a level, once they are found: the screen is drawn before. */
function useOffers(wanted: boolean): readonly PairOffer[] {
  const facts = useFacts();
  const level = useAtlas((state) => state.view.level);
  const [found, setFound] = useState<readonly PairOffer[]>(NONE);
  useEffect(() => {
    if (!wanted) return;
    const later = setTimeout(() => setFound(pairOffers(facts, level)));
    return () => clearTimeout(later);
  }, [wanted, facts, level]);
  return wanted ? found : NONE;
}

/** The best years of each two indicators. */
function onePerPair(offers: readonly PairOffer[]): PairOffer[] {
  const best = new Map<string, PairOffer>();
  for (const offer of offers) {
    const key = `${offer.first.indicator} ${offer.second.indicator}`;
    if (!best.has(key)) best.set(key, offer);
  }
  return [...best.values()];
}

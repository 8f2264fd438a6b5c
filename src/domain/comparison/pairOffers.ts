import type { Facts } from '../facts';
import type { IndicatorId } from '../indicators';
import type { Level } from '../units';
import { type Figures, figuresOn, inCommon, type PairSide } from './pairFigures';

/** Two indicators that say something of the same areas. */
export interface PairOffer {
  first: PairSide;
  second: PairSide;
  /** Areas with figures or limits of their own on both sides. */
  areas: number;
  /** How many different ones these have on the side that has fewer. */
  variety: number;
  /** How many different places these have on both sides together. */
  places: number;
}

interface KnownSide extends PairSide {
  figures: Figures;
}

const found = new WeakMap<Facts, Map<Level, readonly PairOffer[]>>();

/**
 * The pairs of indicators and years that most areas of a level have figures of their own for. Those
 * that differ on both sides come first, then those that differ on one: where all areas are alike,
 * two indicators at once tell no more than one. The first question asks the facts for everything;
 * its answer is kept.
 */
export function pairOffers(facts: Facts, level: Level): readonly PairOffer[] {
  const kept = found.get(facts) ?? new Map<Level, readonly PairOffer[]>();
  found.set(facts, kept);
  const offers = kept.get(level) ?? findOffers(facts, level);
  kept.set(level, offers);
  return offers;
}

/**
 * The offer to open on beside an indicator: its own year nearest to the one in view, and of these the
 * first offered.
 * @returns the offer with the asked indicator first; undefined where no pair has two areas
 */
export function openingPair(
  facts: Facts,
  level: Level,
  asked: { indicator: IndicatorId; year: number },
): PairOffer | undefined {
  const away = ({ first }: PairOffer) => Math.abs(first.year - asked.year);
  return pairOffers(facts, level)
    .flatMap((offer): PairOffer[] => {
      if (offer.first.indicator === asked.indicator) return [offer];
      if (offer.second.indicator !== asked.indicator) return [];
      return [{ ...offer, first: offer.second, second: offer.first }];
    })
    .reduce<PairOffer | undefined>(
      (best, offer) => (best === undefined || away(offer) < away(best) ? offer : best),
      undefined,
    );
}

function findOffers(facts: Facts, level: Level): PairOffer[] {
  const sides = facts.mapped
    // The composite is hardly ever more than limits across its whole range.
    .filter(({ kind }) => kind !== 'composite' && kind !== 'date')
    .flatMap(({ id }) => facts.years.map((year) => ({ indicator: id, year, line: null })))
    .map((side): KnownSide => ({ ...side, figures: figuresOn(facts, side, level) }))
    .filter(({ figures }) => figures.size > 0);
  const offers = sides.flatMap((one, place) =>
    sides
      .slice(place + 1)
      .filter((two) => two.indicator !== one.indicator)
      .map((two) => offerOf(one, two)),
  );
  return offers
    .filter(({ areas }) => areas > 1)
    .sort(
      (one, two) =>
        differing(two) - differing(one) ||
        two.areas - one.areas ||
        apart(one) - apart(two) ||
        two.variety - one.variety ||
        two.second.year - one.second.year,
    );
}

function offerOf({ figures: one, ...first }: KnownSide, { figures: two, ...second }: KnownSide) {
  const codes = inCommon(one, two);
  const different = (...sides: Figures[]) =>
    new Set(codes.map((code) => sides.map((figures) => figures.get(code)).join(' '))).size;
  return {
    first,
    second,
    areas: codes.length,
    variety: Math.min(different(one), different(two)),
    places: different(one, two),
  };
}

/** On how many sides, at least, the areas differ. */
function differing({ variety, places }: PairOffer): number {
  if (variety > 1) return 2;
  return places > 1 ? 1 : 0;
}

function apart({ first, second }: PairOffer): number {
  return Math.abs(first.year - second.year);
}

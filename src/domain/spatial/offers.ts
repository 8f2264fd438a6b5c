import type { Facts } from '../facts';
import type { IndicatorId } from '../indicators';
import type { Level } from '../units';
import { isCounted, LEVELS } from '../units';
import { answersTo } from './answers';
import type { ClusterRequest } from './question';
import { FEWEST, whyNot } from './refusal';

/** A question whose clusters can be looked for. */
export interface ClusterOffer {
  indicator: IndicatorId;
  level: Level;
  year: number;
  outside: boolean;
  /** Areas with a value, and all that the map counts. */
  known: number;
  counted: number;
}

const found = new WeakMap<Facts, readonly ClusterOffer[]>();

/**
 * Every indicator, level and year with enough different figures; those of the asked indicator
 * first, then those with the larger share of areas known, then the later years.
 */
export function clusterOffers(facts: Facts, request: ClusterRequest): ClusterOffer[] {
  const all = found.get(facts) ?? findOffers(facts);
  found.set(facts, all);
  const share = ({ known, counted }: ClusterOffer) => known / counted;
  const isAsked = ({ indicator }: ClusterOffer) => Number(indicator === request.indicator);
  return [...all].sort(
    (one, two) => isAsked(two) - isAsked(one) || share(two) - share(one) || two.year - one.year,
  );
}

function findOffers(facts: Facts): ClusterOffer[] {
  const maps = LEVELS.flatMap((level) => [
    { level, outside: false },
    ...(level === 'commune' ? [{ level, outside: true }] : []),
  ]);
  return maps.flatMap(({ level, outside }) => {
    const units = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, outside));
    if (units.length < FEWEST) return [];
    return facts.mapped.flatMap(({ id: indicator }) =>
      facts.years.flatMap((year): ClusterOffer[] => {
        const asked = { indicator, level, year, outside };
        const { list } = answersTo(facts, { ...asked, of: 'indicator', line: null, reached: null });
        if (whyNot(list) !== undefined) return [];
        const known = list.filter(({ kind }) => kind === 'value').length;
        return [{ ...asked, known, counted: list.length }];
      }),
    );
  });
}

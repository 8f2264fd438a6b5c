import type { Facts } from '../facts';
import type { IndicatorId } from '../indicators';
import { lineFor } from '../lines';
import type { LineId } from '../povertyLines';
import { tallyYears } from '../scene/tally';
import type { Level } from '../units';
import { figuresOn, inCommon } from './pairFigures';
import { FEWEST } from '../ranking';

/** What a second map shows beside a first where the reader chose nothing yet. */
interface Shown {
  indicator: IndicatorId;
  year: number;
  line: LineId | null;
}

/** Stands beside whatever has no other year to stand beside. */
const COMPANIONS: readonly IndicatorId[] = ['income_per_capita', 'poverty_rate'];

/**
 * The same indicator in the other year of the same series that most areas are known in; where there
 * is none, another indicator in the same year.
 */
export function usualPane(facts: Facts, first: Shown, level: Level): Shown {
  const { indicator, year } = first;
  const line = first.line ?? lineFor(facts, indicator, year);
  const others = tallyYears(facts, indicator, level, false)
    .filter((one) => one.year !== year && one.areas > 0)
    .filter((one) => (first.line ?? lineFor(facts, indicator, one.year)) === line)
    .sort((one, two) => two.areas - one.areas || two.year - one.year);
  const [most] = others;
  if (most !== undefined) return { indicator, year: most.year, line: first.line };
  return { indicator: companionOf(facts, indicator), year, line: null };
}

/** What is most asked to be read together with something else, in that order. */
const PARTNERS: readonly IndicatorId[] = [
  ...COMPANIONS,
  'hygienic_water_rate',
  'new_rural_status',
  'electricity_rate',
];

/**
 * The indicator to read together with a first one, in the same year: the first of the usual ones
 * that enough areas have figures for beside it; where none has enough, the one that most have.
 */
export function usualPartner(facts: Facts, first: Shown, level: Level): Shown {
  const { indicator, year } = first;
  const known = figuresOn(facts, first, level);
  let best = { partner: companionOf(facts, indicator), areas: 0 };
  for (const partner of PARTNERS) {
    if (partner === indicator || facts.indicator(partner)?.mapped !== true) continue;
    const side = { indicator: partner, year, line: null };
    const areas = inCommon(known, figuresOn(facts, side, level)).length;
    if (areas > best.areas) best = { partner, areas };
    if (areas >= FEWEST) break;
  }
  return { indicator: best.partner, year, line: null };
}

function companionOf(facts: Facts, indicator: IndicatorId): IndicatorId {
  const companion = COMPANIONS.find(
    (one) => one !== indicator && facts.indicator(one)?.mapped === true,
  );
  return companion ?? indicator;
}

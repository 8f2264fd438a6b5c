import type { Facts } from '../facts';
import type { Layers } from '../geography/layers';
import type { AreaCode, Level } from '../units';
import { isCounted } from '../units';
import type { Choice } from './choice';
import { chosenAt } from './resolve';
import { verdictOn, type When } from './rule';

/** Who is asked for: areas of a level, by the figures of a year. */
export interface ChosenRequest extends When {
  choice: Choice | null;
  level: Level;
  /** Communes outside the 67 are counted too. */
  outside: boolean;
}

/** The areas of a level that a choice means. */
export interface Chosen {
  codes: readonly AreaCode[];
  /** Areas of which too little is known to say whether they meet a rule. */
  untold: readonly AreaCode[];
  /** Communes that the choice means too, but that stand back on the map. */
  outside: readonly AreaCode[];
}

/**
 * The areas of a level that a choice means. Those that stand back on the map are left out, unless
 * they were named one by one.
 */
export function chosenIn(
  facts: Facts,
  layers: Pick<Layers, 'labels'>,
  { choice, level, outside, year, line }: ChosenRequest,
): Chosen {
  const codes = chosenAt(choice, level, { facts, layers, year, line });
  const counts = (code: AreaCode) => {
    const unit = facts.registry.unit(code);
    return choice?.kind === 'areas' || (unit !== undefined && isCounted(unit, outside));
  };
  const asked = facts.registry.ofLevel(level).map(({ code }) => code);
  return {
    codes: codes.filter(counts),
    untold:
      choice?.kind === 'rule'
        ? asked.filter(counts).filter((code) => {
            return verdictOn(facts, code, { year, line }, choice) === 'untold';
          })
        : [],
    outside: codes.filter((code) => !counts(code)),
  };
}

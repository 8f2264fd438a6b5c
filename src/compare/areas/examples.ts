import { group } from 'd3-array';
import { standingAmong } from '../../domain/comparison/among';
import { DEFAULT_CLASSES } from '../../domain/classes/breaks';
import type { Facts } from '../../domain/facts';
import type { AreaCode } from '../../domain/units';
import { MOST_PINS } from '../../state/compareView';
import { sceneOf } from '../../state/useScene';

/** Areas worth comparing, found in the facts. */
export type Example =
  | { kind: 'poorest'; pins: readonly AreaCode[]; year: number }
  | { kind: 'group'; group: 'border' | 'island'; district: AreaCode; pins: readonly AreaCode[] }
  | { kind: 'best_known'; pins: readonly AreaCode[] };

const FEW = 3;

/**
 * Examples to begin with: the poorest districts, the border communes and the island communes of
 * the district that has most of them, and the communes of which most is published.
 * @param year of the timeline; the poorest are those of the last year before it that ranks them
 */
export function examplesOf(facts: Facts, year: number): Example[] {
  return [
    ...poorest(facts, year),
    ...groupExample(facts, 'border'),
    ...groupExample(facts, 'island'),
    ...bestKnown(facts),
  ];
}

function poorest(facts: Facts, last: number): Example[] {
  const years = facts.years.filter((year) => year <= last).reverse();
  for (const year of years) {
    const scene = sceneOf(facts, {
      indicator: 'poverty_rate',
      level: 'district',
      year,
      line: null,
      classes: DEFAULT_CLASSES,
      outside: false,
      sure: 'all',
    });
    const { ranked } = standingAmong(scene, null);
    const first = ranked.filter(({ knowledge }) => knowledge.value > 0).slice(0, FEW);
    if (first.length === FEW) {
      return [{ kind: 'poorest', year, pins: first.map(({ unit }) => unit.code) }];
    }
  }
  return [];
}

function groupExample(facts: Facts, name: 'border' | 'island'): Example[] {
  const members = facts.registry.ofLevel('commune').filter((unit) => unit.groups.includes(name));
  const byDistrict = [...group(members, (unit) => unit.parent)]
    .filter(([, units]) => units.length > 1 && units.length <= MOST_PINS)
    .sort(([, one], [, two]) => two.length - one.length);
  return byDistrict.slice(0, 1).map(([district, units]) => ({
    kind: 'group',
    group: name,
    district,
    pins: units.map((unit) => unit.code),
  }));
}

function bestKnown(facts: Facts): Example[] {
  const known = facts.registry
    .ofLevel('commune')
    .map(({ code }) => ({ code, indicators: indicatorsOf(facts, code) }))
    .filter(({ indicators }) => indicators > 0)
    .sort((one, two) => two.indicators - one.indicators)
    .slice(0, FEW + 1);
  return known.length < 2 ? [] : [{ kind: 'best_known', pins: known.map(({ code }) => code) }];
}

function indicatorsOf(facts: Facts, code: AreaCode): number {
  return new Set(facts.statementsAbout(code).map((statement) => statement.indicator)).size;
}

import { type Facts, type FactsFile, indexFacts } from '../facts';
import type { Indicator } from '../indicators';
import type { Statement } from '../statements';
import type { Unit } from '../units';
import { PROVINCE } from '../units';

/** Everything here is made up, for tests alone: no place, figure or source of it exists. */

const unnamed = { vi: '', en: '' };

/** A rate of households that the map shades, unless told otherwise; a category is a recognition. */
export function madeUpIndicator(partial: Partial<Indicator> = {}): Indicator {
  return {
    id: 'poverty_rate',
    family: 'poverty',
    kind: 'rate',
    meaning: partial.kind === 'category' ? 'recognition' : null,
    unit: 'percent',
    direction: 'lower_is_better',
    populations: ['households', 'rural_households'],
    mapped: true,
    zeroClass: true,
    composite: false,
    name: { vi: 'Tỷ lệ bịa', en: 'Made-up rate' },
    short: { vi: 'Bịa', en: 'Made up' },
    definition: unnamed,
    comparable: unnamed,
    ...partial,
  };
}

/** An exact figure of the first commune in 2020, unless told otherwise. */
export function madeUpStatement(partial: Partial<Statement> = {}): Statement {
  return {
    id: 'F001',
    indicator: 'poverty_rate',
    population: 'households',
    area: '90001',
    scope: null,
    year: 2020,
    until: null,
    quantity: 'value',
    relation: 'exact',
    nature: 'result',
    basis: 'printed',
    printed: '1.5',
    total: null,
    counted: false,
    baseYear: null,
    line: 'line-old',
    lineStated: true,
    source: 'S001',
    notes: [],
    ...partial,
  };
}

function commune(place: number, parent: string, member: boolean): Unit {
  return {
    code: `9000${place}`,
    name: `Xã Bịa ${place}`,
    type: 'commune',
    level: 'commune',
    parent,
    membership: member ? 'confirmed' : null,
    groups: member ? ['ethnic', 'mountain'] : [],
  };
}

function district(code: string): Unit {
  return {
    code,
    name: `Huyện Bịa ${code}`,
    type: 'district',
    level: 'district',
    parent: PROVINCE,
    membership: null,
    groups: [],
  };
}

/** Two districts (901, 902) of three communes each (90001 to 90003, 90004 to 90006); all but the
 * last of either district are members of the programme. */
const UNITS: Unit[] = [
  district('901'),
  district('902'),
  commune(1, '901', true),
  commune(2, '901', true),
  commune(3, '901', false),
  commune(4, '902', true),
  commune(5, '902', true),
  commune(6, '902', false),
];

const LINE = { multidimensional: true, urbanThreshold: 1, ruralThreshold: 1, note: unnamed };

/**
 * A tiny province without a single statement, made up for tests: two poverty lines of the centre
 * (to 2021, from 2022) and one of the province (from 2023), and one group of two communes.
 * @param partial what the test is about; it replaces whole lists
 */
export function madeUpFacts(partial: Partial<FactsFile> = {}): FactsFile {
  return {
    format: 2,
    units: UNITS,
    others: [
      {
        code: 'G-PAIR',
        name: { vi: 'hai xã bịa', en: 'two made-up communes' },
        kind: 'group',
        parent: '901',
        members: ['90001', '90002'],
        membersKnown: true,
      },
    ],
    changes: [],
    indicators: [madeUpIndicator()],
    populations: [
      { id: 'households', name: { vi: 'hộ', en: 'households' } },
      { id: 'rural_households', name: { vi: 'hộ nông thôn', en: 'rural households' } },
    ],
    categories: [],
    lines: [
      { ...LINE, id: 'line-old', scope: 'central', name: unnamed, act: 'A', from: 2010, to: 2021 },
      { ...LINE, id: 'line-new', scope: 'central', name: unnamed, act: 'B', from: 2022, to: 2025 },
      { ...LINE, id: 'line-own', scope: 'province', name: unnamed, act: 'C', from: 2023, to: 2025 },
    ],
    statements: [],
    conflicts: [],
    events: [],
    geography: {},
    places: [],
    ...partial,
  };
}

/**
 * The tiny province in which these things are said, and nothing else.
 * @param partial replaces other lists of its facts
 */
export function madeUpProvince(
  statements: readonly Partial<Statement>[],
  partial: Partial<FactsFile> = {},
): Facts {
  const list = statements.map((one, place) => madeUpStatement({ id: `F${100 + place}`, ...one }));
  return indexFacts(madeUpFacts({ statements: list, ...partial }));
}

import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../scripts/facts/assemble';
import { readTables } from '../../../scripts/facts/read';
import { readLayers } from '../../../scripts/geo-files';
import type { Choice } from '../../domain/choice/choice';
import { chosenIn } from '../../domain/choice/chosen';
import { standingAmong } from '../../domain/comparison/among';
import { indexFacts } from '../../domain/facts';
import { sceneFor } from '../../domain/testing/sceneFor';
import { LEVELS, UNIT_GROUPS } from '../../domain/units';
import type { PictureContext } from '../../map/picture';
import { litOfPair } from '../pair/pairLit';
import { codesAmong } from './scope';

const tables = readTables(process.cwd(), () => undefined);
/** Near and far in turn: what counts is how many are chosen, not where they lie. */
const geography = Object.fromEntries(
  [...tables['geo/units.csv'], ...tables['geo/districts.csv']].map(({ code }, place) => {
    const kilometres = place % 30;
    const measures = { areaKm2: 1, borderKm: kilometres, coastKm: kilometres, capitalKm: 1 };
    return [code, { ...measures, neighbours: [] }];
  }),
);
const facts = indexFacts(assembleFacts(tables, geography, []));
const { communes, districts } = readLayers('.');
const labels = Object.fromEntries(
  [...communes.features, ...districts.features].map(({ properties }) => {
    const { code, label_lon, label_lat } = properties;
    return [code, [label_lon, label_lat] as const];
  }),
);
const layers = { labels } as unknown as PictureContext['layers'];

const circle = { kind: 'circle', centre: [107.1, 21.05] } as const;
const choices: readonly (readonly [string, Choice])[] = [
  ...(['programme', ...UNIT_GROUPS] as const).map((group): [string, Choice] => [
    `group ${group}`,
    { kind: 'group', group },
  ]),
  ...facts.registry
    .ofLevel('district')
    .map(({ code, name }): [string, Choice] => [name, { kind: 'district', code }]),
  ['10 km', { ...circle, kilometres: 10 }],
  ['40 km', { ...circle, kilometres: 40 }],
  [
    'a drawn region',
    {
      kind: 'polygon',
      corners: [
        [106.9, 20.9],
        [107.4, 20.9],
        [107.4, 21.3],
        [106.9, 21.3],
      ],
    },
  ],
  ['near the border', { kind: 'distance', to: 'border', kilometres: 10 }],
  ['near the coast', { kind: 'distance', to: 'coast', kilometres: 5 }],
  [
    'a rule',
    {
      kind: 'rule',
      join: 'and',
      conditions: [{ indicator: 'poverty_rate', relation: 'le', value: 0.3 }],
    },
  ],
  // As a list that is filtered, and a frame in the scatter plot, hand areas over; the last two lie
  // outside the 67.
  ['named', { kind: 'areas', codes: ['06988', '06970', '202', '193', '06649', '06652'] }],
];

describe.each(choices)('chosen by %s', (_, choice) => {
  it.each(
    LEVELS.flatMap((level) =>
      [false, true].flatMap((outside) => [2019, 2022].map((year) => ({ level, outside, year }))),
    ),
  )('stay as many when they are ranked: $level, outside $outside, $year', (part) => {
    const view = { ...part, line: null, choice, compare: { among: { kind: 'chosen' } as const } };
    const { codes } = chosenIn(facts, layers, view);

    const ranked = codesAmong({ facts, layers, view });
    expect([...(ranked ?? [])].sort()).toEqual([...codes].sort());
    const standing = standingAmong(sceneFor(facts, part), ranked, true);
    const leftOut = standing.leftOut.flatMap(({ units }) => units);
    expect(standing.ranked.length + standing.limited.length + leftOut.length).toBe(codes.length);
    expect(standing.leftOut.map(({ reason }) => reason)).not.toContain('outside');

    const context = { facts, layers, view: { ...view, lit: null }, hoveredClass: null };
    const lit = litOfPair({} as never, context as unknown as PictureContext);
    expect(lit?.size ?? 0).toBe(codes.length);
  });
});

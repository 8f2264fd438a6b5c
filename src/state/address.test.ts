import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MAP_LIMITS } from '../domain/camera';
import { NO_FILTER } from '../domain/choice/areaFilter';
import type { Choice, Condition } from '../domain/choice/choice';
import { RELATIONS } from '../domain/choice/choice';
import { CLASS_COUNTS, type ClassChoice } from '../domain/classes/breaks';
import { indexFacts } from '../domain/facts';
import type { LonLat } from '../domain/geography/distance';
import { NEAREST_COUNTS } from '../domain/spatial/question';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../domain/testing/madeUpFacts';
import { readAddress, readLanguage, writeAddress } from './address';
import type { CompareView, Pane } from './compareView';
import { COMPARE_TASKS } from './compareView';
import type { View } from './view';
import { DEFAULT_VIEW, SHOWINGS } from './view';

const facts = indexFacts(
  madeUpFacts({
    indicators: [
      madeUpIndicator(),
      madeUpIndicator({ id: 'income', kind: 'amount' }),
      madeUpIndicator({ id: 'hidden', mapped: false }),
      madeUpIndicator({ id: 'title', kind: 'category' }),
    ],
    categories: [
      { indicator: 'title', id: 'met', rank: 1, name: { vi: 'đạt', en: 'met' } },
      { indicator: 'title', id: 'city', rank: null, name: { vi: 'đô thị', en: 'city' } },
    ],
    statements: [madeUpStatement({ year: 2025 })],
  }),
);
const [west, south, east, north] = MAP_LIMITS;

/** A decimal as an address may write it. */
const decimal = (low: number, high: number, decimals: number) =>
  fc
    .integer({ min: Math.ceil(low * 10 ** decimals), max: Math.floor(high * 10 ** decimals) })
    .map((digits) => Number((digits / 10 ** decimals).toFixed(decimals)));

const ownClasses: fc.Arbitrary<ClassChoice> = fc
  .array(decimal(0.001, 1000, 4), { minLength: 1, maxLength: 6 })
  .map((limits) => ({ method: 'own', count: limits.length + 1, basis: 'all', limits }));
const foundClasses: fc.Arbitrary<ClassChoice> = fc.record({
  method: fc.constantFrom('natural', 'quantile', 'equal'),
  count: fc.constantFrom(...CLASS_COUNTS),
  basis: fc.constantFrom('all', 'year'),
  limits: fc.constant([]),
});

const year = fc.constantFrom(...facts.years);
const indicator = fc.constantFrom('poverty_rate', 'income');
const line = fc.constantFrom(null, 'line-old', 'line-new', 'line-own');
const codes = facts.registry.units.map((unit) => unit.code);
const districts = facts.registry.ofLevel('district').map((unit) => unit.code);
const someCodes = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 8 });
const group = fc.constantFrom('ethnic' as const, 'mountain' as const, 'border', 'island');

const pane: fc.Arbitrary<Pane> = fc.record({ indicator, year, line });
const compare: fc.Arbitrary<CompareView> = fc.record({
  task: fc.constantFrom(...COMPARE_TASKS),
  from: fc.option(year),
  measure: fc.constantFrom('difference', 'ratio'),
  panes: fc.array(pane, { maxLength: 3 }),
  swipe: fc.option(decimal(0, 100, 1)),
  other: fc.option(pane),
  pins: fc.oneof(fc.constant([]), someCodes),
  among: fc.oneof(
    fc.constant({ kind: 'all' as const }),
    fc.constant({ kind: 'chosen' as const }),
    fc.record({ kind: fc.constant('district' as const), code: fc.constantFrom(...districts) }),
    fc.record({ kind: fc.constant('group' as const), group }),
  ),
  clustered: fc.constantFrom('indicator', 'land'),
  near: fc.oneof(
    fc.constant({ kind: 'queen' as const }),
    fc.record({
      kind: fc.constant('nearest' as const),
      count: fc.constantFrom(...NEAREST_COUNTS),
    }),
  ),
  reached: fc.constantFrom(null, 'met'),
  corrected: fc.boolean(),
});

const point: fc.Arbitrary<LonLat> = fc.tuple(decimal(west, east, 4), decimal(south, north, 4));
const kilometres = decimal(0.1, 200, 1);
const condition: fc.Arbitrary<Condition> = fc.record({
  indicator,
  relation: fc.constantFrom(...RELATIONS),
  value: decimal(-100, 1000, 3),
});
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({
    kind: fc.constant('polygon' as const),
    corners: fc.array(point, { minLength: 3, maxLength: 100 }),
  }),
  fc.record({ kind: fc.constant('circle' as const), centre: point, kilometres }),
  fc.record({
    kind: fc.constant('distance' as const),
    to: fc.constantFrom('border', 'coast'),
    kilometres,
  }),
  fc.record({
    kind: fc.constant('group' as const),
    group: fc.oneof(group, fc.constant('programme' as const)),
  }),
  fc.record({ kind: fc.constant('district' as const), code: fc.constantFrom(...districts) }),
  fc.record({
    kind: fc.constant('rule' as const),
    join: fc.constantFrom('and', 'or'),
    conditions: fc.array(condition, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('areas' as const), codes: someCodes }),
);

const story = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  slide: fc.integer({ min: 1, max: 100 }),
  playing: fc.boolean(),
});

const view: fc.Arbitrary<View> = fc.record({
  language: fc.constantFrom('vi', 'en'),
  showing: fc.constantFrom(...SHOWINGS),
  level: fc.constantFrom('district', 'commune'),
  indicator,
  year,
  line,
  units: fc.uniqueArray(fc.constantFrom(...codes)),
  classes: fc.oneof(foundClasses, ownClasses),
  outside: fc.boolean(),
  sure: fc.constantFrom('all', 'certain', 'reported'),
  weights: fc.boolean(),
  lit: fc.option(fc.nat({ max: 14 })),
  camera: fc.option(
    fc.record(
      {
        longitude: decimal(west, east, 4),
        latitude: decimal(south, north, 4),
        zoom: decimal(0, 22, 2),
        room: fc.record({
          width: fc.integer({ min: 1, max: 9999 }),
          height: fc.integer({ min: 1, max: 9999 }),
        }),
      },
      { requiredKeys: ['longitude', 'latitude', 'zoom'] },
    ),
  ),
  compare,
  choice: fc.option(choice),
  filter: fc.constantFrom(NO_FILTER, { ...NO_FILTER, words: '> 1 %', district: '901' }),
  embed: fc.boolean(),
  paper: fc.option(
    fc.record({
      size: fc.constantFrom('a4', 'a3'),
      orientation: fc.constantFrom('portrait', 'landscape'),
    }),
  ),
  story: fc.option(story),
});

describe('an address', () => {
  test.prop([view])('restores the view that it was written from', (one) => {
    expect(readAddress(writeAddress(one), facts)).toEqual({ view: one, bad: [] });
  });

  test.prop([view])('is written the same from the view that it restores', (one) => {
    const address = writeAddress(one);
    expect(writeAddress(readAddress(address, facts).view)).toBe(address);
    expect(readLanguage(address)).toBe(one.language);
  });

  it('of the view that the atlas opens on is empty', () => {
    expect(writeAddress(DEFAULT_VIEW)).toBe('');
    expect(readAddress('', facts)).toEqual({ view: DEFAULT_VIEW, bad: [] });
  });

  it('is easy to read', () => {
    const units = ['90001', '901'];
    const classes = { ...DEFAULT_VIEW.classes, method: 'own', limits: [0.5, 2] } as const;
    const camera = { longitude: 107.1, latitude: 21, zoom: 8.5 };
    expect(writeAddress({ ...DEFAULT_VIEW, language: 'en', units, classes, camera })).toBe(
      '?lang=en&level=district&unit=90001,901&classes=own:0.5,2&view=107.1000,21.0000,8.50',
    );
  });

  it('names an area once, however often it is given', () => {
    expect(readAddress('?unit=901,902,901', facts).view.units).toEqual(['901', '902']);
  });

  it('leaves what others put into it alone', () => {
    const { view: found, bad } = readAddress('?utm_source=letter&level=district&year=2020', facts);
    expect(found).toEqual({ ...DEFAULT_VIEW, year: 2020 });
    expect(bad).toEqual([]);
  });
});

const names = [
  'lang',
  'show',
  'level',
  'indicator',
  'year',
  'line',
  'unit',
  'classes',
  'all',
  'sure',
  'weights',
  'lit',
  'view',
  'filter',
  'story',
  'slide',
  'play',
];

describe('a bad parameter', () => {
  it.each([
    ['lang', 'fr'],
    ['level', 'village'],
    ['indicator', 'no_such'],
    ['show', 'table'],
    ['indicator', 'hidden'],
    ['year', '-2020'],
    ['year', '20x0'],
    ['line', 'line-new '],
    ['unit', '90001,no such'],
    ['unit', ''],
    ['unit', '22'],
    ['classes', 'natural.9.all'],
    ['all', '0'],
    ['sure', 'quite'],
    ['weights', 'yes'],
    ['lit', '-1'],
    ['lit', '15'],
    ['view', '107,21'],
    ['compare', 'all'],
    ['from', 'before'],
    ['measure', 'percent'],
    ['panes', 'poverty_rate:2022,no_such:2022'],
    ['panes', 'poverty_rate:2022:no-line'],
    ['panes', 'poverty_rate:2012,poverty_rate:2013,poverty_rate:2014,poverty_rate:2015'],
    ['swipe', '101'],
    ['with', 'no_such:2022'],
    ['with', 'poverty_rate:now'],
    ['with', 'no_such:1999'],
    ['with', 'poverty_rate:2022,income:2022'],
    ['with', 'poverty_rate:2022:no-line'],
    ['with', ''],
    ['pins', '90001,no such'],
    ['among', '90001'],
    ['of', 'sea'],
    ['near', 'nearest'],
    ['near', 'nearest.0'],
    ['near', 'nearest.4.4'],
    ['near', 'rook'],
    ['reached', 'no_such'],
    ['reached', 'city'],
    ['corrected', '1'],
    ['choose', 'polygon:107,21,107.1,21'],
    ['choose', 'polygon:107,21,107.1,21,107.1'],
    ['choose', 'circle:107,21'],
    ['choose', 'circle:7,21,5'],
    ['choose', 'coast:0'],
    ['choose', 'group:hills'],
    ['choose', 'district:90001'],
    ['choose', 'rule:xor:poverty_rate~gt~1'],
    ['choose', 'rule:and:poverty_rate~over~1'],
    ['choose', 'rule:and:'],
    ['choose', 'rule:and:title~ge~2'],
    ['choose', 'areas:'],
    ['choose', '90001'],
    ['embed', 'yes'],
    ['paper', 'a5-portrait'],
    ['paper', 'a4-landscape-x'],
    ['story', 'Câu chuyện'],
    ['story', ''],
    ['slide', '0'],
    ['slide', 'last'],
    ['play', 'yes'],
  ])('%s=%s gives way to the default and is named', (name, given) => {
    const search = `?${new URLSearchParams({ [name]: given }).toString()}`;
    expect(readAddress(search, facts)).toEqual({ view: DEFAULT_VIEW, bad: [{ name, given }] });
  });

  it('a condition on a title takes the steps that the title has', () => {
    const { view: found, bad } = readAddress('?choose=rule:and:title~lt~1', facts);
    expect(bad).toEqual([]);
    expect(found.choice).toMatchObject({ conditions: [{ indicator: 'title', value: 1 }] });
  });

  it('does not spoil the others', () => {
    const { view: found, bad } = readAddress('?year=soon&lang=en&level=hamlet&unit=902', facts);
    expect(found).toEqual({ ...DEFAULT_VIEW, language: 'en', units: ['902'] });
    expect(bad.map((one) => one.name)).toEqual(['level', 'year']);
  });

  const garbage = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  });

  test.prop([garbage])('never throws, is named, and leaves a valid view', (pairs) => {
    const search = new URLSearchParams(pairs);
    const { view: found, bad } = readAddress(search.toString(), facts);
    expect(readAddress(writeAddress(found), facts)).toEqual({ view: found, bad: [] });
    for (const name of names) {
      const given = search.get(name);
      const named = bad.filter((one) => one.name === name);
      const alone = { [name]: given ?? '' };
      const taken = readAddress(new URLSearchParams(alone).toString(), facts).bad.length === 0;
      expect(named).toMatchObject(given === null || taken ? [] : [{ name, given }]);
    }
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('no text at all throws', (text) => {
    const { view: found } = readAddress(text, facts);
    expect(readAddress(writeAddress(found), facts)).toEqual({ view: found, bad: [] });
    expect(['vi', 'en']).toContain(readLanguage(text));
  });
});

import { PAIR_LIGHTS } from '../domain/comparison/pairLight';
import type { Facts } from '../domain/facts';
import { SURENESSES } from '../domain/scene/sureness';
import { LEVELS } from '../domain/units';
import { readChoice, writeChoice } from './choiceAddress';
import { readFilter, writeFilter } from './filterAddress';
import { compareEntries, readCompare } from './compareAddress';
import { nearestYear } from '../domain/nearestYear';
import type { Entry, Parsed } from './parameters';
import {
  oneOf,
  readSwitch,
  parse,
  readCamera,
  readClasses,
  wholeNumber,
  writeCamera,
  writeClasses,
} from './parameters';
import type { Language, View } from './view';
import { frameEntries, readPaper, readStoryPlace, storyEntries } from './presentAddress';
import { DEFAULT_VIEW, FORMER_LEVEL, SHOWINGS } from './view';

/** A parameter that couldn't be taken, for a notice to name. */
export interface BadParameter {
  name: string;
  given: string;
  /** The year taken in its place, where it asks for one that the atlas doesn't have. */
  nearest?: number;
}

/** More than any choropleth has classes: seven between six limits, and one for zero. */
const MOST_LIT = PAIR_LIGHTS;
const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language alone: it is needed before the facts are there. */
export function readLanguage(search: string): Language {
  const parsed = parse(new URLSearchParams(search).get('lang'), oneOf(LANGUAGES));
  return parsed.kind === 'valid' ? parsed.value : DEFAULT_VIEW.language;
}

/**
 * Reads a view from an address. What is missing takes its default; so does what can't be taken,
 * and it is named. An address that holds a view of its own but no level was written when the atlas
 * opened on the communes and left them out: it keeps them. A year that the atlas doesn't have becomes
 * the nearest, and is named too.
 * @param search the query part of an address, with or without `?`
 */
export function readAddress(search: string, facts: Facts): { view: View; bad: BadParameter[] } {
  const given = new URLSearchParams(search);
  const bad: BadParameter[] = [];
  const moved: Required<BadParameter>[] = [];
  function take<T>(name: string, fallback: T, read: (text: string) => T | undefined): T {
    const parsed: Parsed<T> = parse(given.get(name), read);
    if (parsed.kind === 'invalid') bad.push({ name, given: parsed.given });
    return parsed.kind === 'valid' ? parsed.value : fallback;
  }
  const yearIn = (name: string) => (text: string) => {
    const asked = wholeNumber(text);
    if (asked === undefined) return undefined;
    const nearest = nearestYear(facts.years, asked);
    if (nearest !== asked) moved.push({ name, given: text, nearest });
    return nearest;
  };
  const view: View = {
    language: take('lang', DEFAULT_VIEW.language, oneOf(LANGUAGES)),
    showing: take('show', DEFAULT_VIEW.showing, oneOf(SHOWINGS)),
    level: take('level', DEFAULT_VIEW.level, oneOf(LEVELS)),
    indicator: take('indicator', DEFAULT_VIEW.indicator, (text) =>
      facts.indicator(text)?.mapped === true ? text : undefined,
    ),
    year: take('year', DEFAULT_VIEW.year, yearIn('year')),
    line: take<string | null>('line', DEFAULT_VIEW.line, (text) =>
      facts.file.lines.some((line) => line.id === text) ? text : undefined,
    ),
    units: take('unit', DEFAULT_VIEW.units, (text) => {
      const codes = [...new Set(text.split(','))];
      return codes.every((code) => facts.registry.unit(code) !== undefined) ? codes : undefined;
    }),
    classes: take('classes', DEFAULT_VIEW.classes, readClasses),
    outside: take('all', DEFAULT_VIEW.outside, (text) => (text === '1' ? true : undefined)),
    sure: take('sure', DEFAULT_VIEW.sure, oneOf(SURENESSES)),
    weights: take('weights', DEFAULT_VIEW.weights, readSwitch),
    lit: take<number | null>('lit', DEFAULT_VIEW.lit, (text) => {
      const index = wholeNumber(text);
      return index !== undefined && index < MOST_LIT ? index : undefined;
    }),
    camera: take<View['camera']>('view', DEFAULT_VIEW.camera, readCamera),
    compare: readCompare(take, yearIn, facts),
    choice: take<View['choice']>('choose', DEFAULT_VIEW.choice, (text) => readChoice(text, facts)),
    filter: take('filter', DEFAULT_VIEW.filter, (text) => readFilter(text, facts)),
    embed: take('embed', DEFAULT_VIEW.embed, (text) => (text === '1' ? true : undefined)),
    paper: take<View['paper']>('paper', DEFAULT_VIEW.paper, readPaper),
    story: readStoryPlace(take),
  };
  const isFormer = !given.has('level') && !isOpening(view);
  // Of a parameter that can't be taken at all, no year is shown.
  const told = moved.filter(({ name }) => !bad.some((one) => one.name === name));
  return {
    view: isFormer ? { ...view, level: FORMER_LEVEL } : view,
    bad: [...bad, ...told],
  };
}

/** Whether the atlas opens so by itself: nothing has been chosen but the language, and perhaps a
 * story, which brings a view of its own. */
export function isOpening(view: View): boolean {
  const { language } = DEFAULT_VIEW;
  return writeAddress({ ...view, language, story: null }) === '';
}

/**
 * Writes a view as the query part of an address; what is as by default is left out, so that a
 * short link stays short. The level is left out of the opening view alone, so that no other link
 * changes its meaning should the atlas one day open on another.
 * @returns '' or a string that begins with `?`
 */
export function writeAddress(view: View): string {
  const plain = DEFAULT_VIEW;
  const others: Entry[] = [
    ['indicator', view.indicator === plain.indicator ? null : view.indicator],
    ['year', view.year === plain.year ? null : String(view.year)],
    ['line', view.line],
    ['unit', view.units.length === 0 ? null : view.units.join(',')],
    [
      'classes',
      writeClasses(view.classes) === writeClasses(plain.classes)
        ? null
        : writeClasses(view.classes),
    ],
    ['all', view.outside ? '1' : null],
    ['sure', view.sure === plain.sure ? null : view.sure],
    ['weights', view.weights ? '1' : null],
    ['lit', view.lit === null ? null : String(view.lit)],
    ['view', view.camera === null ? null : writeCamera(view.camera)],
    ...compareEntries(view.compare),
    ['choose', view.choice === null ? null : writeChoice(view.choice)],
    ['filter', writeFilter(view.filter)],
  ];
  const frame = frameEntries(view);
  const show: Entry = ['show', view.showing === plain.showing ? null : view.showing];
  const isPlain = [show, ...others, ...frame].every(([, value]) => value === null);
  const entries: Entry[] = [
    ['lang', view.language === plain.language ? null : view.language],
    show,
    ['level', isPlain && view.level === plain.level ? null : view.level],
    ...others,
    ...storyEntries(view),
    ...frame,
  ];
  const query = entries
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
    // These may stand in a query as they are, and are easier to read so.
    .map((entry) => entry.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';'))
    .join('&');
  return query === '' ? '' : `?${query}`;
}

import type { Facts } from '../domain/facts';
import { type Near, NEAREST_COUNTS } from '../domain/spatial/question';
import { UNIT_GROUPS } from '../domain/units';
import {
  type Among,
  COMPARE_TASKS,
  type CompareView,
  DEFAULT_COMPARE,
  MOST_PANES,
  MOST_PINS,
  type Pane,
} from './compareView';
import { decimalNumber, type Entry, oneOf, type Take, wholeNumber } from './parameters';

/** Makes a reader of the years of a parameter; it remembers where it had to take the nearest. */
type YearIn = (name: string) => ReadYear;
type ReadYear = (text: string) => number | undefined;

/**
 * Reads what is compared.
 * @param take reads a parameter and remembers a bad one
 * @param yearIn makes a reader of the years of a parameter
 */
export function readCompare(take: Take, yearIn: YearIn, facts: Facts): CompareView {
  const plain = DEFAULT_COMPARE;
  return {
    task: take('compare', plain.task, oneOf(COMPARE_TASKS)),
    from: take<CompareView['from']>('from', plain.from, yearIn('from')),
    measure: take('measure', plain.measure, oneOf(['difference', 'ratio'])),
    panes: take<readonly Pane[]>('panes', plain.panes, (text) =>
      readPanes(text, yearIn('panes'), facts),
    ),
    swipe: take<CompareView['swipe']>('swipe', plain.swipe, readPercent),
    other: take<CompareView['other']>('with', plain.other, (text) =>
      readPane(text, yearIn('with'), facts),
    ),
    pins: take<CompareView['pins']>('pins', plain.pins, (text) => {
      const codes = [...new Set(text.split(','))];
      const known = codes.every((code) => facts.registry.unit(code) !== undefined);
      return known && codes.length <= MOST_PINS ? codes : undefined;
    }),
    among: take('among', plain.among, (text) => readAmong(text, facts)),
    clustered: take('of', plain.clustered, oneOf(['land'])),
    near: take('near', plain.near, readNear),
    reached: take<CompareView['reached']>('reached', plain.reached, (text) =>
      facts.file.categories.some(({ id, rank }) => id === text && rank !== null) ? text : undefined,
    ),
    corrected: take('corrected', plain.corrected, (text) => (text === '0' ? false : undefined)),
  };
}

/** What a comparison adds to an address; what is as by default adds nothing. */
export function compareEntries(compare: CompareView): Entry[] {
  const plain = DEFAULT_COMPARE;
  const {
    task,
    from,
    measure,
    panes,
    swipe,
    other,
    pins,
    among,
    clustered,
    near,
    reached,
    corrected,
  } = compare;
  return [
    ['compare', task === plain.task ? null : task],
    ['from', from === null ? null : String(from)],
    ['measure', measure === plain.measure ? null : measure],
    ['panes', panes.length === 0 ? null : panes.map(writePane).join(',')],
    ['swipe', swipe === null ? null : String(swipe)],
    ['with', other === null ? null : writePane(other)],
    ['pins', pins.length === 0 ? null : pins.join(',')],
    ['among', writeAmong(among)],
    ['of', clustered === plain.clustered ? null : clustered],
    ['near', near.kind === plain.near.kind ? null : writeNear(near)],
    ['reached', reached],
    ['corrected', corrected ? null : '0'],
  ];
}

function readIndicator(text: string, facts: Facts): string | undefined {
  return facts.indicator(text)?.mapped === true ? text : undefined;
}

function readPercent(text: string): number | undefined {
  const percent = decimalNumber(text);
  return percent !== undefined && percent >= 0 && percent <= 100 ? percent : undefined;
}

/** `indicator:year`, with the poverty line as a third part where one is asked for. */
function readPanes(text: string, readYear: ReadYear, facts: Facts): Pane[] | undefined {
  const panes = text.split(',').map((part) => readPane(part, readYear, facts));
  return panes.length > MOST_PANES || panes.includes(undefined)
    ? undefined
    : panes.filter((pane) => pane !== undefined);
}

function readPane(text: string, readYear: ReadYear, facts: Facts): Pane | undefined {
  const [indicatorText = '', yearText = '', line, ...rest] = text.split(':');
  const indicator = readIndicator(indicatorText, facts);
  const year = readYear(yearText);
  if (indicator === undefined || year === undefined || rest.length > 0) return undefined;
  if (line === undefined) return { indicator, year, line: null };
  const isLine = facts.file.lines.some((one) => one.id === line);
  return isLine ? { indicator, year, line } : undefined;
}

function writePane({ indicator, year, line }: Pane): string {
  return line === null ? `${indicator}:${year}` : `${indicator}:${year}:${line}`;
}

/** A district's code, the name of a group, or `chosen`. */
function readAmong(text: string, facts: Facts): Among | undefined {
  if (text === 'chosen') return { kind: 'chosen' };
  const group = oneOf(UNIT_GROUPS)(text);
  if (group !== undefined) return { kind: 'group', group };
  const isDistrict = facts.registry.unit(text)?.level === 'district';
  return isDistrict ? { kind: 'district', code: text } : undefined;
}

function writeAmong(among: Among): string | null {
  switch (among.kind) {
    case 'all':
      return null;
    case 'district':
      return among.code;
    case 'group':
      return among.group;
    case 'chosen':
      return 'chosen';
  }
}

/** `queen`, or `nearest.4`. */
function readNear(text: string): Near | undefined {
  const [kind, countText = '', ...rest] = text.split('.');
  if (text === 'queen') return { kind: 'queen' };
  const count = wholeNumber(countText);
  if (kind !== 'nearest' || count === undefined || rest.length > 0) return undefined;
  return NEAREST_COUNTS.includes(count) ? { kind: 'nearest', count } : undefined;
}

function writeNear(near: Near): string {
  return near.kind === 'queen' ? near.kind : `${near.kind}.${near.count}`;
}

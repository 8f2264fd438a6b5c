import type { Facts } from '../facts';
import type { IndicatorId } from '../indicators';
import { lineFor, linesIn, usesLines } from '../lines';
import type { LineId } from '../povertyLines';
import type { AreaCode, Level } from '../units';
import { isCounted } from '../units';
import { comparableOf } from './comparable';

/** Two years of one series: the same definition, population and poverty line. */
export interface YearSpan {
  from: number;
  to: number;
  line: LineId | null;
  /** Areas of the level of which something is known in both years. */
  areas: number;
}

const found = new WeakMap<Facts, Map<string, readonly YearSpan[]>>();

/**
 * All pairs of years that may be compared because at least one area is known in both, none of them
 * over a break; the longest first, and of those the one with most areas.
 */
export function spansOf(facts: Facts, indicator: IndicatorId, level: Level): readonly YearSpan[] {
  const kept = found.get(facts) ?? new Map<string, readonly YearSpan[]>();
  found.set(facts, kept);
  const key = `${indicator} ${level}`;
  const spans = kept.get(key) ?? findSpans(facts, indicator, level);
  kept.set(key, spans);
  return spans;
}

function findSpans(facts: Facts, indicator: IndicatorId, level: Level): YearSpan[] {
  const { kind } = facts.indicator(indicator) ?? {};
  if (kind !== 'rate' && kind !== 'amount' && kind !== 'count') return [];
  // Of communes, the 67: they are what the map opens on.
  const units = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, false));
  const areas = units.map((unit) => unit.code);
  return linesEver(facts, indicator)
    .flatMap((line) => {
      const known = facts.years.map((year): [number, AreaCode[]] => [
        year,
        areas.filter((area) => comparableOf(facts, { indicator, area, year, line }) !== undefined),
      ]);
      const years = known.filter(([, codes]) => codes.length > 0);
      return years.flatMap(([from, before], place) =>
        years.slice(place + 1).map(([to, after]): YearSpan => {
          const both = before.filter((code) => after.includes(code));
          return { from, to, line, areas: both.length };
        }),
      );
    })
    .filter((span) => span.areas > 0)
    .sort((one, two) => two.to - two.from - (one.to - one.from) || two.areas - one.areas);
}

/** Every poverty line that the indicator's figures name; only null where it knows none. */
function linesEver(facts: Facts, indicator: IndicatorId): (LineId | null)[] {
  if (!usesLines(facts, indicator)) return [null];
  return [...new Set(facts.years.flatMap((year) => linesIn(facts, indicator, year)))];
}

/**
 * The earlier year to compare a year with where the reader named none: the one with most areas,
 * of those the furthest back.
 */
export function usualSpan(spans: readonly YearSpan[], to: number): YearSpan | undefined {
  const ending = spans.filter((span) => span.to === to);
  const most = Math.max(0, ...ending.map((span) => span.areas));
  return ending.find((span) => span.areas === most);
}

/** Two years that hardly any area is known in say little; this share of the most is enough. */
const ENOUGH = 0.5;

/**
 * The two years to open on where a reader named none, of those that have at least half as many areas as
 * any: such that end in the year in view, or begin with it, or else the nearest; and of several those
 * with most areas.
 * @returns undefined where no area is known in any two years of one series
 */
export function openingSpan(spans: readonly YearSpan[], year: number): YearSpan | undefined {
  const enough = ENOUGH * Math.max(0, ...spans.map(({ areas }) => areas));
  const ending = usualSpan(spans, year);
  if (ending !== undefined && ending.areas >= enough) return ending;
  const away = ({ from, to }: YearSpan) => (from === year ? 0 : Math.abs(to - year));
  return spans
    .filter(({ areas }) => areas >= enough)
    .sort((one, two) => away(one) - away(two) || two.areas - one.areas)[0];
}

/**
 * The poverty line that two years have in common: the asked one, else that of most areas.
 * @returns undefined where a break lies between them, or where no area is known in both
 */
export function spanBetween(
  spans: readonly YearSpan[],
  from: number,
  to: number,
  line: LineId | null,
): YearSpan | undefined {
  const between = spans.filter(
    (span) => span.from === from && span.to === to && (line === null || span.line === line),
  );
  return between.reduce<YearSpan | undefined>(
    (best, span) => (best === undefined || span.areas > best.areas ? span : best),
    undefined,
  );
}

/** Why two years can't be compared: their figures are counted by different lines, or no area has a
 * figure in both. */
export function whyApart(
  facts: Facts,
  indicator: IndicatorId,
  from: number,
  to: number,
): 'break' | 'nothing' {
  return lineFor(facts, indicator, from) === lineFor(facts, indicator, to) ? 'nothing' : 'break';
}

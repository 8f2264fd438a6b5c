import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import type { Knowledge } from '../knowledge/kinds';
import { know } from '../knowledge/know';
import { lineFor } from '../lines';
import type { LineId } from '../povertyLines';
import { seriesOf } from '../series';
import type { AreaCode, Registry } from '../units';
import { PROGRAMME, PROVINCE } from '../units';
import type { Gap } from './gap';
import { gapOf } from './gap';

/** A column of a comparison: an area that the reader pinned, or one that it is held against. */
export interface ComparedArea {
  code: AreaCode;
  role: 'baseline' | 'pinned' | 'reference';
}

/** What is known of one area, and how that stands to the baseline. */
export interface ComparedCell {
  area: ComparedArea;
  knowledge: Knowledge;
  /** Null for the baseline itself. */
  gap: Gap | null;
}

/** One indicator of all areas, in one year and by one poverty line. */
export interface ComparedRow {
  indicator: Indicator;
  line: LineId | null;
  cells: readonly ComparedCell[];
}

/** An indicator that says nothing of the pinned areas in this year, but in others. */
export interface OtherYears {
  indicator: Indicator;
  /** Ascending. */
  years: readonly number[];
}

export interface Comparison {
  year: number;
  areas: readonly ComparedArea[];
  rows: readonly ComparedRow[];
  otherYears: readonly OtherYears[];
}

export interface ComparisonRequest {
  pins: readonly AreaCode[];
  year: number;
  /** The indicator that the reader has chosen a poverty line for; others go by the year's. */
  indicator: string;
  line: LineId | null;
}

/**
 * Pinned areas in their order, the first as baseline; then the districts that pinned communes lie
 * in, the 67 and the province.
 */
export function comparedAreas(registry: Registry, pins: readonly AreaCode[]): ComparedArea[] {
  const districts = pins.flatMap((code) => {
    const unit = registry.unit(code);
    return unit?.level === 'commune' ? [unit.parent] : [];
  });
  const references = [...new Set([...districts, PROGRAMME, PROVINCE])].filter(
    (code) => !pins.includes(code),
  );
  return [
    ...pins.map((code, place): ComparedArea => ({
      code,
      role: place === 0 ? 'baseline' : 'pinned',
    })),
    ...references.map((code): ComparedArea => ({ code, role: 'reference' })),
  ];
}

/**
 * Sets pinned areas beside each other: every indicator that any of them has in the year; those that
 * the map shows also where only an area around has them.
 * @returns no rows where nothing is pinned
 */
export function compareAreas(facts: Facts, request: ComparisonRequest): Comparison {
  const { pins, year } = request;
  const areas = comparedAreas(facts.registry, pins);
  const rows: ComparedRow[] = [];
  const otherYears: OtherYears[] = [];
  for (const indicator of pins.length === 0 ? [] : facts.file.indicators) {
    const row = rowOf(facts, indicator, areas, request);
    const pinned = row.cells.filter(({ area }) => area.role !== 'reference');
    const tells = pinned.some(({ knowledge: { kind } }) => {
      // What no map shows, a total above all, says nothing of a part.
      return kind !== 'unknown' && (kind !== 'inherited' || indicator.mapped);
    });
    if (tells) rows.push(row);
    else {
      const years = yearsOf(facts, indicator, pins).filter((one) => one !== year);
      if (years.length > 0) otherYears.push({ indicator, years });
    }
  }
  return { year, areas, rows, otherYears };
}

/** One indicator of all areas in the year, each held against the first. */
export function rowOf(
  facts: Facts,
  indicator: Indicator,
  areas: readonly ComparedArea[],
  { year, indicator: chosen, line: asked }: Omit<ComparisonRequest, 'pins'>,
): ComparedRow {
  const line = (indicator.id === chosen ? asked : null) ?? lineFor(facts, indicator.id, year);
  const known = areas.map((area) => ({
    area,
    knowledge: know(facts, { indicator: indicator.id, area: area.code, year, line }),
  }));
  const baseline = known.find(({ area }) => area.role === 'baseline');
  return {
    indicator,
    line,
    cells: known.map(({ area, knowledge }) => ({
      area,
      knowledge,
      gap:
        baseline === undefined || area.role === 'baseline'
          ? null
          : gapOf(knowledge, baseline.knowledge, indicator),
    })),
  };
}

function yearsOf(facts: Facts, indicator: Indicator, pins: readonly AreaCode[]): number[] {
  const years = pins.flatMap((code) =>
    seriesOf(facts, indicator.id, code).flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return [...new Set(years)].sort((one, two) => one - two);
}

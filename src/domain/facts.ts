import { group } from 'd3-array';
import type { Category, Bilingual, Family, Indicator, IndicatorId, Population } from './indicators';
import type { PovertyLine } from './povertyLines';
import type { KnownConflict, Statement, StatementId } from './statements';
import type { AreaCode, OtherArea, Registry, Unit, UnitChange } from './units';
import { createRegistry } from './units';

/** An act or a programme that the timeline marks. `date` is ISO, as precise as it is known. */
export interface AtlasEvent {
  id: string;
  date: string;
  kind: 'act' | 'programme';
  /** The families of indicators that it concerns; none where it concerns all. */
  families: readonly Family[];
  name: Bilingual;
  note: Bilingual;
}

/** Distances from a unit's label point, and what it borders on; derived from the layers. */
export interface UnitGeography {
  neighbours: readonly AreaCode[];
  areaKm2: number;
  borderKm: number;
  coastKm: number;
  capitalKm: number;
}

/** A named place of the base map, in degrees. */
export interface Place {
  name: Bilingual;
  kind: 'provincial seat' | 'district seat' | 'sea' | 'neighbour';
  lon: number;
  lat: number;
  /** The zoom from which its name has room. */
  fromZoom: number;
}

/** Everything published that the atlas ships, as it travels from the build to the browser. */
export interface FactsFile {
  /** Tells a file of this program from any other; raised when the shape changes. */
  format: 2;
  units: Unit[];
  others: OtherArea[];
  changes: UnitChange[];
  indicators: Indicator[];
  populations: { id: Population; name: Bilingual }[];
  categories: Category[];
  lines: PovertyLine[];
  statements: Statement[];
  conflicts: KnownConflict[];
  events: AtlasEvent[];
  geography: Record<AreaCode, UnitGeography>;
  places: Place[];
}

/** The same, indexed for questions. */
export interface Facts {
  file: FactsFile;
  /** May a number of households of another year stand in where the year's own isn't printed? Only
   * where the reader wants it: what rests on that is no published knowledge. */
  assumeWeights: boolean;
  registry: Registry;
  years: readonly number[];
  indicator(id: IndicatorId): Indicator | undefined;
  mapped: readonly Indicator[];
  statement(id: StatementId): Statement | undefined;
  /** How many sources the statements come from. */
  sourceCount: number;
  /** All statements of an indicator about an area, in the order of their years. */
  statementsOf(indicator: IndicatorId, area: AreaCode): readonly Statement[];
  /** All statements about an area. */
  statementsAbout(area: AreaCode): readonly Statement[];
  /** Known conflicts that a statement of this indicator about this area is part of. */
  conflictsOf(indicator: IndicatorId, area: AreaCode): readonly KnownConflict[];
}

/** Is this the file that the build of this very version wrote and checked? */
export function isFactsFile(value: unknown): value is FactsFile {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 2;
}

export const FIRST_YEAR = 2010;

/**
 * Indexes the facts once; questions are answered from the indexes.
 * @param file facts as built from `geo/` and `data/`
 * @returns lookups that share the file's own objects
 */
export function indexFacts(file: FactsFile): Facts {
  const indicators = new Map(file.indicators.map((indicator) => [indicator.id, indicator]));
  const statements = new Map(file.statements.map((statement) => [statement.id, statement]));
  const inOrder = [...file.statements].sort(
    (one, two) => (one.year ?? 0) - (two.year ?? 0) || one.id.localeCompare(two.id),
  );
  const byArea = group(inOrder, (statement) => statement.area);
  const byBoth = group(inOrder, (statement) => `${statement.indicator} ${statement.area}`);
  const lastYear = file.statements.reduce((year, one) => Math.max(year, one.year ?? 0), FIRST_YEAR);
  return {
    file,
    assumeWeights: false,
    registry: createRegistry(file.units, file.others),
    years: Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index),
    indicator: (id) => indicators.get(id),
    mapped: file.indicators.filter((indicator) => indicator.mapped),
    statement: (id) => statements.get(id),
    sourceCount: new Set(file.statements.map((one) => one.source)).size,
    statementsOf: (indicator, area) => byBoth.get(`${indicator} ${area}`) ?? [],
    statementsAbout: (area) => byArea.get(area) ?? [],
    conflictsOf: (indicator, area) =>
      file.conflicts.filter((conflict) =>
        conflict.statements.some((id) => {
          const statement = statements.get(id);
          return statement?.indicator === indicator && statement.area === area;
        }),
      ),
  };
}

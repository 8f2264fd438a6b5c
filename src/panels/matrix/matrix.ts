import type { Classes } from '../../domain/classes/classes';
import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { Knowledge } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import type { SceneRequest } from '../../domain/scene/scene';
import { buildScene } from '../../domain/scene/scene';
import type { Unit } from '../../domain/units';
import type { View } from '../../state/view';
import { extentOf } from './extent';

/** What a matrix answers: a choropleth's request without its year. How sure a reader wants the map
 * to be doesn't matter here, where all kinds are the point. */
export type MatrixRequest = Omit<SceneRequest, 'year' | 'sure'>;

export interface MatrixCell {
  year: number;
  /** The poverty line that this year is counted by. */
  line: LineId | null;
  knowledge: Knowledge;
  /** Classes that it falls in, as on the year's map. */
  classes: readonly number[];
}

export interface MatrixRow {
  unit: Unit;
  /** Undefined for a district. */
  district: Unit | undefined;
  /** One a year, in the matrix's order of years. */
  cells: readonly MatrixCell[];
  /** In how many years its figure is known exactly. */
  exact: number;
}

export interface MatrixYear {
  year: number;
  line: LineId | null;
  classes: Classes;
  /** How many areas are known exactly. */
  exact: number;
}

/** What is known of every area in every year, of one indicator. */
export interface Matrix {
  request: MatrixRequest;
  indicator: Indicator;
  years: readonly MatrixYear[];
  /** In the order of the register. */
  rows: readonly MatrixRow[];
}

/** The part of a view that a matrix answers. */
export function matrixRequestOf(view: View): MatrixRequest {
  const { indicator, level, line, classes, outside } = view;
  return { indicator, level, line, classes, outside };
}

/**
 * Asks the facts for every counted area and every year, just as the map of each year does.
 * @throws Error where the facts have no such indicator
 */
export function buildMatrix(facts: Facts, request: MatrixRequest): Matrix {
  const indicator = facts.indicator(request.indicator);
  if (indicator === undefined) throw new Error(`No indicator ${request.indicator}`);
  const scenes = facts.years.flatMap((year) => {
    const scene = buildScene(facts, { ...request, year, sure: 'all' });
    return scene === undefined ? [] : [scene];
  });
  const counted = facts.registry
    .ofLevel(request.level)
    .filter(({ code }) => scenes[0]?.items.get(code)?.counted === true);
  const rows = counted.map((unit): MatrixRow => {
    const cells = scenes.flatMap(({ request: { year }, line, items }): MatrixCell[] => {
      const item = items.get(unit.code);
      if (item === undefined) return [];
      return [{ year, line, knowledge: item.knowledge, classes: item.classes }];
    });
    const district = unit.level === 'commune' ? facts.registry.unit(unit.parent) : undefined;
    return { unit, district, cells, exact: cells.filter(isExact).length };
  });
  const years = scenes.map(({ request: { year }, line, classes }, place) => {
    const column = rows.flatMap(({ cells }) => cells[place] ?? []);
    return { year, line, classes, exact: column.filter(isExact).length };
  });
  return { request, indicator, years, rows };
}

function isExact({ knowledge }: MatrixCell): boolean {
  return extentOf(knowledge) === 'exact';
}

const KEPT = 8;
const answered = new WeakMap<Facts, Map<string, Matrix>>();

/** The matrix of a request; the last few are kept, so that going through the years costs nothing. */
export function matrixOf(facts: Facts, request: MatrixRequest): Matrix {
  const matrices = answered.get(facts) ?? new Map<string, Matrix>();
  answered.set(facts, matrices);
  const key = JSON.stringify(request);
  const kept = matrices.get(key);
  if (kept !== undefined) return kept;
  const matrix = buildMatrix(facts, request);
  matrices.set(key, matrix);
  const [oldest] = matrices.keys();
  if (matrices.size > KEPT && oldest !== undefined) matrices.delete(oldest);
  return matrix;
}

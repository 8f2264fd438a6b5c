import type { Population } from '../../indicators';
import { naturalRange } from '../../indicators';
import type { LineId } from '../../povertyLines';
import type { Statement } from '../../statements';
import type { AreaCode, Registry } from '../../units';
import type { Claim } from '../claim';
import type { Assumption } from '../proof';
import { changeOf } from './change';
import { followChanges } from './derive';
import type { Cell, Grid } from './grid';
import { cellAt, emptyGrid } from './grid';
import type { Hierarchy, Layout } from './hierarchy';
import type { Link } from './links';
import type { Measure, Quantity } from './measures';
import { presenceOf, quantityOf } from './measures';
import { claimOf, merged } from './printed';
import { rankingsOf } from './ranking';
import { ordersOf, ranksOf } from './ranks';
import type { Clash } from './solver';

/** All that may be reasoned about together: one measure, one population, one poverty line. */
export interface System {
  measure: Measure;
  population: Population | null;
  line: LineId | null;
  hierarchy: Hierarchy;
  layout: Layout | undefined;
  grid: Grid;
  /** The limits without weights of other years: those of the grid where nothing is assumed. */
  certain: Grid;
  slotOf: ReadonlyMap<number, number>;
  /** The cell of an area in a year; undefined where the system has none. */
  cellOf: (area: AreaCode, year: number | null, quantity: Quantity) => Cell | undefined;
  /** What sources say of each cell, printed or by arithmetic on the area's own figures. */
  claims: Map<Cell, readonly Claim[]>;
  /** Does a statement speak of a cell, be it only by a change? */
  isSpoken: (cell: Cell) => boolean;
  /** Claims that follow by a weight, perhaps of another year: told where no others are. */
  weighedAt: (cell: Cell) => readonly Claim[];
  links: readonly Link[];
  clashes: Map<Cell, Clash[]>;
  /** Cells whose own claims disagree: their limits stay at what the claims span. */
  disputed: Set<Cell>;
  /** Weights of other years that contradict what is known for certain, by the area and year that they
   * were borrowed for ({@link loanKey}). Nothing is concluded from them. */
  failed: Map<number, Assumption>;
  /** The weight of another year that a cell could not use: it failed, or was refused. */
  unusable: (cell: Cell) => Assumption | undefined;
  prefer: (statements: readonly Statement[]) => Statement | undefined;
}

export interface SystemInput {
  measure: Measure;
  population: Population | null;
  line: LineId | null;
  statements: readonly Statement[];
  /** All years that the statements speak of. */
  years: ReadonlySet<number>;
  registry: Registry;
  hierarchy: Hierarchy;
  prefer: (statements: readonly Statement[]) => Statement | undefined;
  /** Does a record argue against a statement? */
  isRefuted: (statement: Statement) => boolean;
}

/**
 * Reads the statements of one measure, population and line, whatever their order. Nothing is
 * propagated yet.
 */
export function readSystem(input: SystemInput): System {
  const { measure, population, hierarchy, registry } = input;
  const statements = [...input.statements].sort((one, two) => (one.id < two.id ? -1 : 1));
  const years = [...input.years].sort((one, two) => one - two);
  const top = measure.mean === undefined ? Infinity : naturalRange(measure.mean).high;
  const grid = emptyGrid(hierarchy.codes.length, years, top);
  const slotOf = new Map(years.map((year, slot) => [year, slot]));
  const cellOf: System['cellOf'] = (area, year, quantity) => {
    const [slot, index] = [slotOf.get(year ?? NaN), hierarchy.indexOf.get(area)];
    if (slot === undefined || index === undefined) return undefined;
    return cellAt(grid, slot, index, quantity);
  };

  const presence = measure.aggregation === 'none' ? undefined : presenceOf(population);
  const layout = presence === undefined ? undefined : hierarchy.layout(presence);
  const claims = new Map<Cell, Claim[]>();
  const links: Link[] = [];
  for (const statement of statements) {
    const quantity = quantityOf(measure, statement.indicator);
    const indicator = measure[quantity];
    const cell = cellOf(statement.area, statement.year, quantity);
    if (indicator === undefined || cell === undefined) continue;
    const claim = claimOf(indicator, quantity, statement, input.isRefuted(statement));
    if (claim !== undefined) add(claims, cell, claim);
    const base = cellOf(statement.area, statement.baseYear, quantity);
    const change = changeOf(statement, indicator.kind === 'count');
    if (change !== undefined && base !== undefined && base !== cell) {
      links.push({ kind: 'change', statement, base, later: cell, ...change });
    }
  }
  for (const quantity of ['mean', 'total'] as const) {
    const indicator = measure[quantity];
    const own = statements.filter((one) => one.indicator === indicator?.id);
    for (const order of ordersOf(registry, own)) {
      const cellIn = (area: AreaCode) => cellOf(area, order.year, quantity);
      links.push(...ranksOf(order, cellIn));
      if (quantity === 'mean' || layout === undefined) continue;
      links.push(...rankingsOf(order, layout, slotOf.get(order.year), cellIn));
    }
  }
  const changes = links.filter((one) => one.kind === 'change');
  const changed = new Set(changes.flatMap((one) => [one.base, one.later]));
  for (const [cell, derived] of followChanges(claims, changes, { grid, hierarchy, measure })) {
    for (const claim of derived) add(claims, cell, claim);
  }
  for (const [cell, list] of claims) if (list.length > 1) claims.set(cell, merged(list));
  return {
    measure,
    population,
    line: input.line,
    hierarchy,
    layout,
    grid,
    certain: grid,
    slotOf,
    cellOf,
    claims,
    isSpoken: (cell) => claims.has(cell) || changed.has(cell),
    weighedAt: () => [],
    links,
    clashes: new Map(),
    disputed: new Set(),
    failed: new Map(),
    unusable: () => undefined,
    prefer: input.prefer,
  };
}

function add(claims: Map<Cell, Claim[]>, cell: Cell, claim: Claim): void {
  const list = claims.get(cell);
  if (list === undefined) claims.set(cell, [claim]);
  else list.push(claim);
}

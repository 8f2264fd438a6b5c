import type { AreaCode } from '../../units';
import type { Proof } from '../proof';
import type { Cell, Grid } from './grid';
import { areaAt, quantityAt, slotAt } from './grid';
import type { Measure } from './measures';

/** What a claim or a limit is about. */
export type Subject = Pick<Proof, 'area' | 'year' | 'indicator' | 'quantity'>;

/** What gives cells their names. */
export interface Naming {
  grid: Grid;
  hierarchy: { codes: readonly AreaCode[] };
  measure: Measure;
}

/** Names a cell. */
export function subjectAt({ grid, hierarchy, measure }: Naming, cell: Cell): Subject {
  const quantity = quantityAt(cell);
  return {
    area: hierarchy.codes[areaAt(grid, cell)] ?? '',
    year: grid.years[slotAt(grid, cell)] ?? NaN,
    indicator: measure[quantity]?.id ?? measure.id,
    quantity,
  };
}

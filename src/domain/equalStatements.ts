import { group } from 'd3-array';
import type { Statement, StatementId } from './statements';

/** Statements of one source that say just the same, of one area and year or of several. */
export type EqualStatements = readonly [Statement, ...Statement[]];

/**
 * Gathers statements of one source that differ in nothing but whom and when they speak of: a source
 * that says "none" of four districts says one thing of four.
 * @param preferred the statement whose figure stands for an area; it is gathered with no other, since
 * the preference is for it alone
 * @returns in the order of the first of each; within, in the order given
 */
export function equalStatements(
  statements: readonly Statement[],
  preferred: StatementId | null = null,
): EqualStatements[] {
  const said = ({ id, ...one }: Statement) =>
    JSON.stringify({ ...one, area: null, year: null, preferred: id === preferred });
  return [...group(new Set(statements), said).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others]],
  );
}

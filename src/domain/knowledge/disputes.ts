import type { Facts } from '../facts';
import { linesInForce } from '../povertyLines';
import { UNSTATED_LINE } from '../povertyLines';
import type { KnownConflict, Statement, StatementId } from '../statements';
import type { AreaCode } from '../units';
import { certainInterval } from './certain';
import { touch } from './interval';
import type { Conflict, Own, Question } from './kinds';
import { prefer } from './preference';

/** Looks up the disagreements that were found by reading, and written down in `data/`. */
export interface Disputes {
  /** Records that one of these statements takes part in. */
  of(statements: readonly Statement[]): readonly KnownConflict[];
  /** Does any record speak of this area? */
  concern(area: AreaCode): boolean;
}

export function disputesOf(facts: Facts): Disputes {
  const byStatement = new Map<StatementId, KnownConflict[]>();
  for (const record of facts.file.conflicts) {
    for (const id of record.statements) {
      byStatement.set(id, [...(byStatement.get(id) ?? []), record]);
    }
  }
  const areas = new Set([...byStatement.keys()].map((id) => facts.statement(id)?.area));
  return {
    concern: (area) => areas.has(area),
    of: (statements) => [
      ...new Set(statements.flatMap((statement) => byStatement.get(statement.id) ?? [])),
    ],
  };
}

/**
 * Turns knowledge into a conflict where reading found that it is one. A record may also explain
 * figures that can both be true: of two lines, of two populations, or none beside "fewer than ten";
 * so it counts only
 * - with another statement of this area, year and population that has no value in common with what
 *   is known, by the same line, or by an unnamed one in a year that has no other line than the asked
 *   one; or
 * - where it argues against this very figure.
 * @param own what the rules make of the area
 * @param beside what is said of the area in other scopes
 * @param records those that a statement of `own` or `beside` takes part in
 */
export function disputed(
  facts: Facts,
  question: Question,
  own: Own,
  beside: readonly Own[],
  records: readonly KnownConflict[],
): Own {
  if (records.length === 0 || own.kind === 'conflict' || own.kind === 'bounded') return own;
  const against = records.flatMap((record) => {
    const inRecord = (one: Statement) => record.statements.includes(one.id);
    if (!own.statements.some(inRecord)) return [];
    const others = beside
      .filter((one) => couldBeTheSame(facts, question, own, one) && isApart(own, one))
      .flatMap((one) => one.statements)
      .filter(inRecord);
    return [...others, ...arguedAgainst(facts, own, record)];
  });
  const preferred = prefer(facts, own.statements);
  if (against.length === 0 || preferred === undefined) return own;
  const { value, decimals, scope, proofs } = own;
  const statements = [...new Set([...own.statements, ...against])];
  const conflict: Conflict = {
    kind: 'conflict',
    over: 'figure',
    ...{ value, decimals, preferred, statements, scope, claims: [] },
  };
  return proofs === undefined ? conflict : { ...conflict, proofs };
}

function couldBeTheSame(facts: Facts, { year, line }: Question, own: Own, other: Own): boolean {
  if (other.scope.population !== own.scope.population) return false;
  if (other.scope.line === own.scope.line) return true;
  if (other.scope.line !== UNSTATED_LINE) return false;
  return linesInForce(facts.file.lines, year).every((one) => one.id === line);
}

/** Have they no value in common? */
function isApart(own: Own, other: Own): boolean {
  const [one, two] = [certainInterval(own), certainInterval(other)];
  return one !== undefined && two !== undefined && !touch(one, two);
}

/** The statement that a record prefers to all that this knowledge rests on. */
function arguedAgainst(facts: Facts, own: Own, record: KnownConflict): Statement[] {
  const preferred = record.preferred === null ? undefined : facts.statement(record.preferred);
  const isRefuted = own.statements.every((one) => record.against.includes(one.id));
  return preferred !== undefined && own.statements.length > 0 && isRefuted ? [preferred] : [];
}

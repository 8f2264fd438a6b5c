import type { Facts } from '../facts';
import type { Statement, StatementId } from '../statements';
import { decimalsOf } from '../statements';

/**
 * The statement whose figure stands for the area where several print one. An argued preference
 * in `data/conflicts.csv` wins; then what is exact, names its line, is printed finest; then the
 * oldest entry, so that the order of the file never matters.
 */
export function prefer(facts: Facts, statements: readonly Statement[]): Statement | undefined {
  const [first, ...others] = statements;
  if (first === undefined || others.length === 0) return first;
  const argued = arguedIn(facts);
  const comesBefore = (one: Statement, two: Statement) =>
    Number(argued.has(two.id)) - Number(argued.has(one.id)) ||
    Number(one.relation === 'about') - Number(two.relation === 'about') ||
    Number(two.lineStated) - Number(one.lineStated) ||
    decimalsOf(two) - decimalsOf(one) ||
    one.id.localeCompare(two.id);
  return others.reduce((best, one) => (comesBefore(one, best) < 0 ? one : best), first);
}

const refutedIds = new WeakMap<Facts, ReadonlySet<StatementId>>();

/** The statements that a record of `data/conflicts.csv` argues against. */
export function refutedIn(facts: Facts): ReadonlySet<StatementId> {
  const known = refutedIds.get(facts);
  if (known !== undefined) return known;
  const made = new Set(facts.file.conflicts.flatMap((conflict) => conflict.against));
  refutedIds.set(facts, made);
  return made;
}

const arguedIds = new WeakMap<Facts, ReadonlySet<StatementId | null>>();

function arguedIn(facts: Facts): ReadonlySet<StatementId | null> {
  const known = arguedIds.get(facts);
  if (known !== undefined) return known;
  const made = new Set(facts.file.conflicts.map((conflict) => conflict.preferred));
  arguedIds.set(facts, made);
  return made;
}

import type { Facts } from '../../facts';
import type { Statement } from '../../statements';
import { type AreaCode, PROGRAMME, type Unit } from '../../units';
import { refutedIn } from '../preference';
import type { Assumption } from '../proof';

/** Is it a count of what came about, to the last unit, that no record argues against? */
export function isExactCount(facts: Facts, statement: Statement): boolean {
  const { id, quantity, relation, nature } = statement;
  const isResult = quantity === 'value' && relation === 'exact' && nature === 'result';
  return isResult && !refutedIn(facts).has(id);
}

/** What is taken for granted in saying of a unit what is counted of an area around it. */
export function membershipIn(whole: AreaCode, { code, membership }: Unit): Assumption[] {
  if (whole !== PROGRAMME || membership === null || membership === 'confirmed') return [];
  return [{ kind: 'membership', area: code, membership }];
}

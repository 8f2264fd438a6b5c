import { fileURLToPath } from 'node:url';
import { assembleFacts } from './assemble';
import { readTables } from './read';
import { type Facts, indexFacts } from '../../src/domain/facts';

/** The statements that the atlas ships, read from `data/` and `geo/`. */
export function shippedFacts(): Facts {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const fail = (problem: unknown) => {
    throw new Error(JSON.stringify(problem));
  };
  return indexFacts(assembleFacts(readTables(root, fail), {}, []));
}

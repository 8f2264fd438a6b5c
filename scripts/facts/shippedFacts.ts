import { fileURLToPath } from 'node:url';
import { assembleFacts } from './assemble';
import { readTables } from './read';
import { type Facts, indexFacts } from '../../src/domain/facts';

let read: Facts | undefined;

/** The statements that the atlas ships, read from `data/` and `geo/` once: what follows from them is
 * kept by the object, and nobody works it out twice. */
export function shippedFacts(): Facts {
  read ??= readFacts();
  return read;
}

function readFacts(): Facts {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const fail = (problem: unknown) => {
    throw new Error(JSON.stringify(problem));
  };
  return indexFacts(assembleFacts(readTables(root, fail), {}, []));
}

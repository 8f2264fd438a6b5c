import { type AreaFilter, judgeArea } from '../../domain/choice/areaFilter';
import type { Facts } from '../../domain/facts';
import type { Scene } from '../../domain/scene/scene';
import { type ReadWords, readWords } from './readWords';
import type { AreaRow } from './rows';

/** The rows of a list, as a filter parts them. */
export interface Filtered {
  /** Those that surely pass, in the order of the rows. */
  passing: readonly AreaRow[];
  /** Those of which too little is known to tell. */
  untold: readonly AreaRow[];
  /** What is listed: the former, and the latter where the reader wants them. */
  listed: readonly AreaRow[];
  /** What the typed words were taken for. */
  read: ReadWords;
}

/** Parts the rows of a scene by a filter, its words and all. */
export function filterRows(
  facts: Facts,
  scene: Pick<Scene, 'indicator' | 'request'>,
  rows: readonly AreaRow[],
  filter: AreaFilter,
): Filtered {
  const { year, line } = scene.request;
  const read = readWords(filter.words, facts, scene.indicator);
  const whole = {
    ...filter,
    conditions: [...filter.conditions, ...read.conditions],
    kinds: [...filter.kinds, ...read.kinds],
  };
  const words = read.names.split(' ');
  const named = rows.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const verdicts = new Map(
    named.map((row) => [row, judgeArea(facts, { year, line }, row, whole)] as const),
  );
  const passing = named.filter((row) => verdicts.get(row) === 'meets');
  const untold = named.filter((row) => verdicts.get(row) === 'untold');
  const isListed = (row: AreaRow) => {
    const verdict = verdicts.get(row);
    return verdict === 'meets' || (filter.untold && verdict === 'untold');
  };
  return { passing, untold, listed: named.filter(isListed), read };
}

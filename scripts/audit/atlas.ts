import type { Facts } from '../../src/domain/facts';
import type { Own, Question } from '../../src/domain/knowledge/kinds';
import { createKnowledge, type KnowledgeBase } from '../../src/domain/knowledge/know';
import { createEngine } from '../../src/domain/knowledge/solve/engine';
import { limitAt } from '../../src/domain/knowledge/solve/grid';
import type { Cell } from './bonds';
import type { Range } from './range';
import type { ConnectedSet } from './systems';

/** What the audit asks the atlas. All that reads the atlas's own types stands here. */
export interface Atlas {
  /** What the rules leave of a cell; undefined where they have none. */
  limits(set: ConnectedSet, cell: Cell): Range | undefined;
  /** Is a reader told of a contradiction at an area and year? */
  tellsConflict(set: ConnectedSet, area: string, year: number): boolean;
  knowledge: KnowledgeBase;
}

export function atlasOf(facts: Facts, assumeWeights: boolean): Atlas {
  const engine = createEngine(facts, { assumeWeights });
  const knowledge = createKnowledge(facts, { assumeWeights });
  const indicatorOf = ({ measure }: ConnectedSet) => (measure.mean ?? measure.total)?.id ?? '';
  return {
    knowledge,
    limits: (set, { area, year, quantity }) => {
      const system = engine.system(indicatorOf(set), set.population, set.line);
      const cell = system?.cellOf(area, year, quantity);
      if (system === undefined || cell === undefined) return undefined;
      return { low: limitAt(system.grid, cell, 'low'), high: limitAt(system.grid, cell, 'high') };
    },
    tellsConflict: (set, area, year) => {
      const { mean, total } = set.measure;
      return [mean, total].some((indicator) => {
        if (indicator === undefined) return false;
        const question: Question = { indicator: indicator.id, area, year, line: set.line };
        const own = knowledge.own(question);
        return own !== undefined && [own, ...(own.beside ?? [])].some((one) => isTold(set, one));
      });
    },
  };
}

function isTold({ population, line }: ConnectedSet, { kind, scope }: Own): boolean {
  return kind === 'conflict' && scope.population === population && scope.line === line;
}

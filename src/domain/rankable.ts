import type { Knowledge } from './knowledge/kinds';
import { isMeasured } from './knowledge/kinds';
import { never } from './never';

/** Why what is known of an area gives it no rank. */
export type Unranked =
  /** Only limits are known. */
  | 'range'
  /** Only a containing area has something. */
  | 'inherited'
  | 'other_population'
  | 'line_unstated'
  /** It rests on a weight of another year. */
  | 'assumed'
  /** Limits contradict each other. */
  | 'disputed'
  | 'unknown';

/** What ranks an area, or why nothing does. */
export type Rankable = { kind: 'value'; value: number } | { kind: 'unranked'; reason: Unranked };

/** Only a figure of the area itself, counted as asked and resting on no assumption, is ranked. */
export function rankable(knowledge: Knowledge): Rankable {
  switch (knowledge.kind) {
    case 'unknown':
    case 'inherited':
      return unranked(knowledge.kind);
    case 'reported':
    case 'implied':
    case 'derived':
    case 'bounded':
    case 'conflict':
      if (knowledge.scope.otherPopulation) return unranked('other_population');
      if (knowledge.scope.lineUnstated) return unranked('line_unstated');
      if (knowledge.assumed === true) return unranked('assumed');
      if (!isMeasured(knowledge)) return unranked('disputed');
      if (knowledge.kind === 'bounded') return unranked('range');
      return { kind: 'value', value: knowledge.value };
    default:
      return never(knowledge);
  }
}

function unranked(reason: Unranked): Rankable {
  return { kind: 'unranked', reason };
}

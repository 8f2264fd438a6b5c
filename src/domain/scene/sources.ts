import type { Own } from '../knowledge/kinds';
import { evidenceOf } from '../knowledge/kinds';
import type { SourceId } from '../statements';
import type { Scene } from './scene';

/**
 * The sources of pieces of knowledge, those that most of them rest on first.
 */
export function sourcesOfKnowledge(known: readonly Own[]): SourceId[] {
  const counts = new Map<SourceId, number>();
  for (const { statements } of known) {
    for (const source of new Set(statements.map((one) => one.source))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, two]) => two - one).map(([source]) => source);
}

/** The sources of all figures that a choropleth shows. */
export function sourcesOfScene(scene: Scene): SourceId[] {
  const shown = [...scene.items.values()].filter(({ counted, hidden }) => counted && !hidden);
  return sourcesOfKnowledge(shown.flatMap(({ knowledge }) => evidenceOf(knowledge) ?? []));
}

/** The sources of several scenes, each once. */
export function sourcesOfScenes(scenes: readonly Scene[]): SourceId[] {
  return [...new Set(scenes.flatMap(sourcesOfScene))];
}

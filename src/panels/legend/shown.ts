import type { Facts } from '../../domain/facts';
import type { Population } from '../../domain/indicators';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { sceneLineNaming } from '../../domain/lineNaming';
import { type Appearance, APPEARANCES, appearanceOf } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import type { Shown } from './sentence';

/** What the sentence needs of a scene. */
export function shownBy(facts: Facts, scene: Scene): Shown {
  const { year, level, outside } = scene.request;
  const found = facts.file.lines.find((one) => one.id === scene.line);
  const line =
    found === undefined ? null : { ...found, naming: sceneLineNaming([scene], found.id) };
  return { indicator: scene.indicator, year, line, level, outside, areas: countedAreas(scene) };
}

/** How many areas take colour. */
export function countedAreas(scene: Scene): number {
  return Object.values(scene.perKind).reduce((total, count) => total + count, 0);
}

/** Counted areas that may fall in more than one class, so that no class counts them. */
export function inSeveralClasses(scene: Scene): number {
  return [...scene.items.values()].filter((item) => item.counted && item.classes.length > 1).length;
}

/** Counted areas of which something is known, but less surely than the reader asked for. */
export function hiddenAreas(scene: Scene): number {
  return [...scene.items.values()].filter(
    ({ counted, hidden, knowledge }) => counted && hidden && knowledge.kind !== 'unknown',
  ).length;
}

/** A line of the legend. */
export interface KindRow {
  appearance: Appearance;
  areas: number;
  /** Whom the figures of other populations speak of. */
  populations: readonly Population[];
}

/** The kinds of a map: all that looks its own way on it, with how many areas do. */
export function kindRows(scene: Scene): KindRow[] {
  const areas = new Map<Appearance, number>();
  const populations = new Set<Population>();
  for (const { counted, knowledge } of scene.items.values()) {
    if (!counted) continue;
    const appearance = appearanceOf(knowledge);
    areas.set(appearance, (areas.get(appearance) ?? 0) + 1);
    const population = evidenceOf(knowledge)?.scope.population ?? null;
    if (appearance === 'other_population' && population !== null) populations.add(population);
  }
  return APPEARANCES.flatMap((appearance) => {
    const count = areas.get(appearance) ?? 0;
    const others = appearance === 'other_population' ? [...populations] : [];
    return count === 0 ? [] : [{ appearance, areas: count, populations: others }];
  });
}

/** The kinds that another map may have and this one hasn't. */
export function otherKinds({ indicator }: Scene, rows: readonly KindRow[]): Appearance[] {
  const shown = new Set(rows.map(({ appearance }) => appearance));
  // A status is a unit's own; nothing inherits it.
  const isStatus = indicator.kind === 'category';
  return APPEARANCES.filter(
    (one) => !shown.has(one) && !(isStatus && (one === 'inherited' || one === 'inherited_limits')),
  );
}

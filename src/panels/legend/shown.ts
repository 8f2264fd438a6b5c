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

/** What the map always explains, even before any area is so. */
const ALWAYS: ReadonlySet<Appearance> = new Set<Appearance>(['reported', 'inherited', 'unknown']);

/** What to list: all that looks its own way on the map, and what readers must know to tell it apart. */
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
  // A status is a unit's own; nothing inherits it.
  const isStatus = scene.indicator.kind === 'category';
  return APPEARANCES.map((appearance) => ({
    appearance,
    areas: areas.get(appearance) ?? 0,
    populations: appearance === 'other_population' ? [...populations] : [],
  })).filter(
    (row) =>
      row.areas > 0 ||
      (ALWAYS.has(row.appearance) && !(isStatus && row.appearance === 'inherited')),
  );
}

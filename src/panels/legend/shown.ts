import type { Facts } from '../../domain/facts';
import type { Kind } from '../../domain/knowledge/kinds';
import { KINDS } from '../../domain/knowledge/kinds';
import { sceneLineNaming } from '../../domain/lineNaming';
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

/** A line of the legend. What is inherited is drawn in two ways: as a figure, or as limits. */
export interface KindRow {
  kind: Kind;
  /** The limits of a containing area. */
  limits: boolean;
  areas: number;
}

/** The kinds that the map always explains, even before any area is of them. */
const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(['reported', 'inherited', 'unknown']);

/** The kinds to list: those present, and those that readers must know to tell them apart. */
export function kindRows(scene: Scene): KindRow[] {
  const rows = KINDS.flatMap((kind): KindRow[] => {
    const areas = scene.perKind[kind];
    if (kind !== 'inherited') return [{ kind, limits: false, areas }];
    const limits = inheritedLimits(scene);
    return [
      { kind, limits: false, areas: areas - limits },
      { kind, limits: true, areas: limits },
    ];
  });
  return rows.filter(({ kind, limits, areas }) => {
    if (areas > 0) return true;
    // A status is a unit's own; nothing inherits it.
    if (kind === 'inherited' && scene.indicator.kind === 'category') return false;
    return ALWAYS.has(kind) && !limits;
  });
}

/** Counted areas that inherit limits which several classes share: the map hatches them. */
function inheritedLimits(scene: Scene): number {
  return [...scene.items.values()].filter(
    ({ counted, knowledge, classes }) =>
      counted && knowledge.kind === 'inherited' && classes.length > 1,
  ).length;
}

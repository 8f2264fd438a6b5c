import type { Facts } from '../../domain/facts';
import type { Kind, Knowledge } from '../../domain/knowledge/kinds';
import { evidenceOf, isOwnFigure, KINDS } from '../../domain/knowledge/kinds';
import { orderValue } from '../../domain/order';
import { sinceOf, whoseArea } from '../../domain/reading/reading';
import type { Rank } from '../../domain/ranking';
import { rankOf } from '../../domain/ranking';
import type { Scene, SceneItem } from '../../domain/scene/scene';
import type { AreaCode, Unit } from '../../domain/units';
import { fold } from '../search/fold';

/** One area of the list, with everything that its row shows and sorts by. */
export interface AreaRow {
  unit: Unit;
  district: Unit | undefined;
  knowledge: Knowledge;
  /** Whose figure it is; undefined where unknown. */
  whose: AreaCode | undefined;
  year: number | undefined;
  rank: Rank;
  classes: readonly number[];
  /** What it is sorted by, whatever kind of value is shown; undefined where none is. */
  sortValue: number | undefined;
  /** Order among those of one value: figures that are ranked, then the surer kinds. */
  standing: number;
  /** Folded name, district and code, for the filter. */
  searched: string;
}

/**
 * The rows of the list: the scene's counted areas, as the map has them.
 * @returns in the order of the register
 */
export function rowsOf(scene: Scene, facts: Facts): AreaRow[] {
  return [...scene.items.values()]
    .filter((item) => item.counted)
    .map((item) => rowOf(item, scene, facts));
}

function rowOf(item: SceneItem, scene: Scene, facts: Facts): AreaRow {
  const { unit, knowledge, classes } = item;
  const district = unit.level === 'commune' ? facts.registry.unit(unit.parent) : undefined;
  const own = isOwnFigure(knowledge);
  return {
    unit,
    district,
    knowledge,
    whose: whoseArea(knowledge, unit.code),
    year: yearOf(knowledge, scene),
    rank: rankOf(scene, unit.code),
    classes,
    sortValue: orderValue(scene.indicator, knowledge),
    standing: own ? 0 : 1 + orderOf(knowledge.kind),
    searched: fold(`${unit.name} ${district?.name ?? ''} ${unit.code}`),
  };
}

/** A status holds from the year it was given; every other figure is of the year asked for. */
function yearOf(knowledge: Knowledge, scene: Scene): number | undefined {
  const figure = evidenceOf(knowledge);
  if (figure === undefined) return undefined;
  if (scene.indicator.kind !== 'category') return scene.request.year;
  return sinceOf(figure);
}

function orderOf(kind: Kind): number {
  return KINDS.indexOf(kind);
}

/** Areas that the list ranks, and those that it can't. */
export function rankedOf(rows: readonly AreaRow[]): { ranked: number; leftOut: number } {
  const ranked = rows.filter(({ rank }) => rank.kind !== 'refused').length;
  return { ranked, leftOut: rows.length - ranked };
}

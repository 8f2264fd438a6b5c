import type { ClassChoice } from '../classes/breaks';
import type { Classes } from '../classes/classes';
import { classCount, classesOver, classOf } from '../classes/classes';
import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import type { Kind, Knowledge } from '../knowledge/kinds';
import { evidenceOf, valueOf } from '../knowledge/kinds';
import { know } from '../knowledge/know';
import { lineFor } from '../lines';
import type { LineId } from '../povertyLines';
import type { AreaCode, Level, Unit } from '../units';
import { isCounted } from '../units';
import { classesFor } from './classesFor';
import { isShown, type Sureness } from './sureness';

/** What a reader asked the map to show. */
export interface SceneRequest {
  indicator: string;
  level: Level;
  year: number;
  /** The poverty line to count by; null leaves it to the year. */
  line: LineId | null;
  classes: ClassChoice;
  /** Communes outside the 67 take colour too. */
  outside: boolean;
  /** Kinds that are less sure than this are left as paper. */
  sure: Sureness;
}

/** An area as far as classes go. */
export interface ClassedItem {
  /** Classes that it falls in: one, several where only limits are known, none where nothing is. */
  classes: readonly number[];
  /** False for the communes that stand back. */
  counted: boolean;
}

export interface SceneItem extends ClassedItem {
  unit: Unit;
  knowledge: Knowledge;
  /** Something is known, but less surely than asked for: its classes are left out. */
  hidden: boolean;
}

/** A choropleth together with the request that it answers, so that no legend can describe
 * another one. */
export interface Scene {
  request: SceneRequest;
  indicator: Indicator;
  line: LineId | null;
  classes: Classes;
  items: ReadonlyMap<AreaCode, SceneItem>;
  /** Counted areas by class; those that may fall in several are in none. */
  perClass: readonly number[];
  perKind: Readonly<Record<Kind, number>>;
}

/**
 * Answers a request from the facts.
 * @returns undefined where the facts have no such indicator
 */
export function buildScene(facts: Facts, request: SceneRequest): Scene | undefined {
  const indicator = facts.indicator(request.indicator);
  if (indicator === undefined) return undefined;
  const line = request.line ?? lineFor(facts, request.indicator, request.year);
  const classes = classesFor(facts, indicator, { ...request, line });
  const items = new Map<AreaCode, SceneItem>();
  for (const unit of facts.registry.ofLevel(request.level)) {
    const question = { indicator: indicator.id, area: unit.code, year: request.year, line };
    const knowledge = know(facts, question);
    const counted = isCounted(unit, request.outside);
    const hidden = !isShown(knowledge, request.sure);
    const shades = hidden ? [] : classesIn(classes, knowledge);
    items.set(unit.code, { unit, knowledge, classes: shades, counted, hidden });
  }
  return { request, indicator, line, classes, items, ...countItems(classes, items) };
}

function classesIn(classes: Classes, knowledge: Knowledge): number[] {
  const value = valueOf(knowledge);
  if (value !== undefined) return [classOf(classes, value)];
  const known = evidenceOf(knowledge);
  return known?.kind === 'bounded' ? classesOver(classes, known.interval) : [];
}

/** How many counted areas each class and each kind holds. */
export function countItems(classes: Classes, items: ReadonlyMap<AreaCode, SceneItem>) {
  const perKind: Record<Kind, number> = {
    reported: 0,
    implied: 0,
    derived: 0,
    conflict: 0,
    bounded: 0,
    inherited: 0,
    unknown: 0,
  };
  for (const item of items.values()) {
    if (item.counted) perKind[item.knowledge.kind] += 1;
  }
  return { perClass: countPerClass(classCount(classes), items), perKind };
}

/** Counted areas by class; those that may fall in several are in none. */
export function countPerClass(
  classes: number,
  items: ReadonlyMap<AreaCode, ClassedItem>,
): number[] {
  const perClass = Array.from({ length: classes }, () => 0);
  for (const item of items.values()) {
    const [only, other] = item.classes;
    if (!item.counted || only === undefined || other !== undefined) continue;
    perClass[only] = (perClass[only] ?? 0) + 1;
  }
  return perClass;
}

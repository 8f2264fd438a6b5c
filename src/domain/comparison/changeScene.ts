import type { Facts } from '../facts';
import type { Indicator, IndicatorId } from '../indicators';
import type { LineId } from '../povertyLines';
import { type ClassedItem, countPerClass } from '../scene/scene';
import type { AreaCode, Level, Unit } from '../units';
import { isCounted } from '../units';
import { type Change, changeBetween, type Measure, shownChange } from './change';
import { comparableOf } from './comparable';
import {
  SIGNED_CLASS_COUNT,
  type SignedClasses,
  signedClasses,
  signedClassesOver,
  signedClassOf,
} from './signedClasses';
import { spanBetween, spansOf, usualSpan, whyApart, type YearSpan } from './spans';

export interface ChangeRequest {
  indicator: IndicatorId;
  level: Level;
  /** Null takes the usual earlier year. */
  from: number | null;
  to: number;
  line: LineId | null;
  measure: Measure;
  /** Communes outside the 67 take colour too. */
  outside: boolean;
}

/** Where its change is refused, an area falls in no class. */
export interface ChangeItem extends ClassedItem {
  unit: Unit;
  change: Change;
}

/** Changes of all areas of a level, or why there are none; with the request that they answer. */
export type ChangeScene =
  | {
      kind: 'change';
      request: ChangeRequest;
      indicator: Indicator;
      span: YearSpan;
      classes: SignedClasses;
      items: ReadonlyMap<AreaCode, ChangeItem>;
      /** Counted areas by class; those that may fall in several are in none. */
      perClass: readonly number[];
    }
  | {
      kind: 'refused';
      request: ChangeRequest;
      indicator: Indicator;
      /** The earlier year that was asked for; null where none was, and none can be found. */
      from: number | null;
      reason: 'break' | 'nothing' | 'not_ordered';
    };

/**
 * Answers a request from the facts.
 * @throws Error where the facts have no such indicator
 */
export function changeScene(facts: Facts, request: ChangeRequest): ChangeScene {
  const { level, to, line, measure, outside } = request;
  const indicator = facts.indicator(request.indicator);
  if (indicator === undefined) throw new Error(`No indicator ${request.indicator}`);
  const spans = spansOf(facts, indicator.id, level);
  const from = request.from ?? usualSpan(spans, to)?.from ?? null;
  const span = from === null ? undefined : spanBetween(spans, from, to, line);
  if (span === undefined) {
    const isOrdered = indicator.kind !== 'category' && indicator.kind !== 'composite';
    const apart = from === null ? 'nothing' : whyApart(facts, indicator.id, from, to);
    const reason = isOrdered ? apart : 'not_ordered';
    return { kind: 'refused', request, indicator, from, reason };
  }
  const changes = facts.registry.ofLevel(level).map((unit): Omit<ChangeItem, 'classes'> => {
    const own = (year: number) =>
      comparableOf(facts, { indicator: indicator.id, area: unit.code, year, line: span.line });
    const counted = isCounted(unit, outside);
    return { unit, change: changeBetween(own(span.from), own(span.to), measure), counted };
  });
  const exact = changes.flatMap(({ change, counted }) =>
    counted && change.kind === 'exact' ? [shownChange(change, indicator, measure).value] : [],
  );
  const classes = signedClasses(exact);
  const items = new Map(
    changes.map((item): [AreaCode, ChangeItem] => [
      item.unit.code,
      { ...item, classes: classesIn(classes, item.change, indicator, measure) },
    ]),
  );
  const perClass = countPerClass(SIGNED_CLASS_COUNT, items);
  return { kind: 'change', request, indicator, span, classes, items, perClass };
}

/** The class of a change as it is written: what is told as 0 is in the middle one. */
function classesIn(
  classes: SignedClasses,
  change: Change,
  indicator: Indicator,
  measure: Measure,
): number[] {
  switch (change.kind) {
    case 'exact':
      return [signedClassOf(classes, shownChange(change, indicator, measure).value)];
    case 'interval':
      return signedClassesOver(classes, change.interval);
    case 'refused':
      return [];
  }
}

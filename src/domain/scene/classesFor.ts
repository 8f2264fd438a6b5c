import type { ClassChoice } from '../classes/breaks';
import { classLimits } from '../classes/breaks';
import type { Classes } from '../classes/classes';
import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { categoriesOf } from '../indicators';
import { evidenceOf, isOwnFigure, valueOf } from '../knowledge/kinds';
import { know, ownKnowledge } from '../knowledge/know';
import { lineFor } from '../lines';
import type { LineId } from '../povertyLines';
import type { AreaCode } from '../units';
import { LEVELS } from '../units';

interface Cut {
  year: number;
  line: LineId | null;
  classes: ClassChoice;
}

const answered = new WeakMap<Facts, Map<string, Classes>>();

/**
 * The classes of a choropleth. Limits come from the areas' own figures, of both levels, so that a
 * colour means the same on either map. Where these are too few to cut, from all values that are
 * shown, whosever they are; and where even these are few, each of them is a class.
 */
export function classesFor(facts: Facts, indicator: Indicator, cut: Cut): Classes {
  const { classes, line } = cut;
  if (indicator.kind === 'category') {
    return { kind: 'category', categories: categoriesOf(facts.file.categories, indicator) };
  }
  if (classes.method === 'own') {
    const limits = classLimits([], classes);
    return { kind: 'numeric', zero: indicator.zeroClass, limits, values: null };
  }
  if (indicator.kind === 'composite') return equalClasses(classes.count);
  const years =
    classes.basis === 'year'
      ? []
      : facts.years.filter((year) => line === null || lineFor(facts, indicator.id, year) === line);
  const span = years.includes(cut.year) ? years : [...years, cut.year];
  // The years of a line have the same classes, and each would go through all of them again.
  const kept = answered.get(facts) ?? new Map<string, Classes>();
  answered.set(facts, kept);
  const key = JSON.stringify([indicator.id, line, classes, span]);
  const found =
    kept.get(key) ?? cutValues(facts, indicator, classes, areasAsked(facts, indicator, span, line));
  kept.set(key, found);
  return found;
}

function cutValues(
  facts: Facts,
  { zeroClass: zero }: Indicator,
  classes: ClassChoice,
  asked: readonly Asked[],
): Classes {
  const counted = (values: Iterable<number>) =>
    [...new Set(values)].filter((value) => !zero || value > 0);
  const own = counted(ownFigures(facts, asked));
  if (own.length >= classes.count) {
    return { kind: 'numeric', zero, limits: classLimits(own, classes), values: null };
  }
  const shown = shownValues(facts, asked);
  const values = counted(shown.values).sort((one, two) => one - two);
  if (values.length > classes.count) {
    return { kind: 'numeric', zero, limits: classLimits(values, classes), values: null };
  }
  const limits = classLimits(values, { ...classes, method: 'natural', count: values.length });
  return { kind: 'numeric', zero, limits, values: shown.ranges ? null : values };
}

/** A composite's values are mostly intervals, which give no breaks: equal steps of what is possible. */
function equalClasses(count: number): Classes {
  const limits = Array.from({ length: count - 1 }, (_, index) =>
    Number(((100 * (index + 1)) / count).toFixed(1)),
  );
  return { kind: 'numeric', zero: false, limits, values: null };
}

interface Asked {
  indicator: string;
  area: AreaCode;
  year: number;
  line: LineId | null;
}

function areasAsked(
  facts: Facts,
  indicator: Indicator,
  years: readonly number[],
  line: LineId | null,
): Asked[] {
  const areas = LEVELS.flatMap((level) => facts.registry.ofLevel(level)).map(({ code }) => code);
  return years.flatMap((year) =>
    areas.map((area) => ({ indicator: indicator.id, area, year, line })),
  );
}

function ownFigures(facts: Facts, asked: readonly Asked[]): number[] {
  return asked.flatMap((question) => {
    const own = ownKnowledge(facts, question);
    return own !== undefined && isOwnFigure(own) ? [own.value] : [];
  });
}

/** All values that maps show, also those of containing areas, and whether they show ranges too. */
function shownValues(
  facts: Facts,
  asked: readonly Asked[],
): { values: ReadonlySet<number>; ranges: boolean } {
  const values = new Set<number>();
  let ranges = false;
  for (const question of asked) {
    const knowledge = know(facts, question);
    const value = valueOf(knowledge);
    if (value !== undefined) values.add(value);
    else if (evidenceOf(knowledge)?.kind === 'bounded') ranges = true;
  }
  return { values, ranges };
}

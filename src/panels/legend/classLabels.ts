import { classCount, classInterval } from '../../domain/classes/classes';
import type { Classes, NumericClasses } from '../../domain/classes/classes';
import type { Indicator } from '../../domain/indicators';
import { decimalsWritten } from '../../domain/outwards';
import type { Scene } from '../../domain/scene/scene';
import { formatFor } from '../../i18n/format';
import { legendText } from '../../i18n/legend';
import type { Language } from '../../state/view';
import type { LitRow } from './LitList';
import { countedAreas } from './shown';

/** A choropleth's classes as its key lists them, lowest first. */
export function classRows(scene: Scene, colours: readonly string[], language: Language): LitRow[] {
  const { level, outside } = scene.request;
  const all = countedAreas(scene);
  return classLabels(scene.indicator, scene.classes, language).map((label, index) => {
    const areas = scene.perClass[index] ?? 0;
    // One colour for the whole map is said, and not only seen.
    const everywhere =
      all > 1 && areas === all ? `, ${legendText[language].everywhere(all, level, outside)}` : '';
    return { label: `${label}${everywhere}`, colour: colours[index] ?? '', areas };
  });
}

/**
 * The limits of each class in words, lowest class first: `0 – không còn hộ nghèo`, `đến 0,4 %`.
 */
export function classLabels(
  indicator: Pick<Indicator, 'id' | 'unit'>,
  classes: Classes,
  language: Language,
): string[] {
  if (classes.kind === 'category') {
    return classes.categories.map((category) => category.name[language]);
  }
  return Array.from({ length: classCount(classes) }, (_, index) =>
    numericLabel(indicator, classes, index, language),
  );
}

function numericLabel(
  indicator: Pick<Indicator, 'id' | 'unit'>,
  classes: NumericClasses,
  index: number,
  language: Language,
): string {
  const words = legendText[language];
  const format = formatFor(language);
  const measured = (limit: number) => format.short(indicator, limit, decimalsWritten(limit));
  if (classes.zero && index === 0) return words.zero[indicator.id] ?? words.noneLeft;
  const only = classes.values?.[index - Number(classes.zero)];
  if (only !== undefined) return measured(only);
  const { low, high } = classInterval(classes, index);
  if (low === -Infinity && high === Infinity) return words.any;
  if (high === Infinity) return words.above(measured(low));
  // What is above zero, where zero is a class of its own, starts at no figure worth printing.
  if (low === -Infinity || low === 0) return words.upTo(measured(high));
  return words.between(format.number(low, decimalsWritten(low)), measured(high));
}

import type { PairAxis } from '../../domain/comparison/pairAxis';
import type { PairItem, PairScene, PairSize } from '../../domain/comparison/pairScene';
import type { Indicator } from '../../domain/indicators';
import type { Facts } from '../../domain/facts';
import type { SceneItem } from '../../domain/scene/scene';
import { pairText } from '../../i18n/pair';
import { wordsInScene } from '../../i18n/reading/tell';
import { classLabels } from '../../panels/legend/classLabels';
import type { Language } from '../../state/view';

/** An axis as headings name it: `Hộ nghèo 2022`. */
export function axisName({ scene }: PairAxis, language: Language): string {
  const { indicator, request } = scene;
  return pairText[language].named(indicator.short[language], request.year);
}

/** The steps of an axis in words, the lowest first. */
export function stepLabels({ scene, steps }: PairAxis, language: Language): string[] {
  if (steps.length === 1) return [pairText[language].any];
  const labels = classLabels(scene.indicator, scene.classes, language);
  return steps.map((index) => labels[index] ?? '');
}

/** The same where there is little room: zero as nothing but the figure. */
export function shortStepLabels(axis: PairAxis, language: Language): string[] {
  const { classes } = axis.scene;
  const [first, ...others] = stepLabels(axis, language);
  const isZero = classes.kind === 'numeric' && classes.zero && others.length > 0;
  return first === undefined ? [] : [isZero ? '0' : first, ...others];
}

/** What is known of an area on one axis, and how: `Hộ nghèo 2022: 0,623 % (đã công bố)`. */
export function pairFigure(
  facts: Facts,
  axis: PairAxis,
  item: SceneItem,
  language: Language,
): string {
  const { value, how } = wordsInScene(facts, axis.scene, item, language);
  const name = axisName(axis, language);
  return how.length === 0
    ? `${name}: ${value}`
    : pairText[language].figure(name, value, how.join(', '));
}

/** Where an area stands on the key, in a sentence. */
export function cellSentence(
  { first, second, size }: PairScene,
  item: PairItem,
  language: Language,
) {
  const words = pairText[language];
  const [only, other] = item.classes;
  if (only === undefined) return words.inNone;
  if (other !== undefined) return words.inSeveral(item.classes.length);
  const { column, row } = placeOf(only, size);
  return words.inCell(
    stepLabels(first, language)[column] ?? '',
    stepLabels(second, language)[row] ?? '',
  );
}

function placeOf(cell: number, { columns }: PairSize): { column: number; row: number } {
  return { column: cell % columns, row: Math.floor(cell / columns) };
}

/** The corner of the key where both figures are as bad as they get; null where one of the two is
 * neither good nor bad. */
export function worstCorner(first: Indicator, second: Indicator, language: Language) {
  if (first.direction === 'neutral' || second.direction === 'neutral') return null;
  const side = first.direction === 'lower_is_better' ? 'right' : 'left';
  const height = second.direction === 'lower_is_better' ? 'above' : 'below';
  return pairText[language].corners[`${side} ${height}`];
}

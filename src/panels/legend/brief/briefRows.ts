import type { Scene } from '../../../domain/scene/scene';
import { legendText } from '../../../i18n/legend';
import type { Language } from '../../../state/view';
import { classLabels } from '../classLabels';
import type { BriefRow } from './BriefKey';

/**
 * The classes of a choropleth in as few words as they can be told apart by: zero as nothing but the
 * figure.
 * @param colours of the classes, lowest first
 */
export function briefRows(
  { indicator, classes }: Pick<Scene, 'indicator' | 'classes'>,
  colours: readonly string[],
  language: Language,
): BriefRow[] {
  const hasZero = classes.kind === 'numeric' && classes.zero;
  return classLabels(indicator, classes, language).map((label, index) => ({
    label: hasZero && index === 0 ? legendText[language].noneLeft : label,
    colour: colours[index] ?? '',
  }));
}

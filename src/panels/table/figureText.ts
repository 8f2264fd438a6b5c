import type { Category, Indicator } from '../../domain/indicators';
import { categoriesOf } from '../../domain/indicators';
import { isMeasured, type Own } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import type { Format } from '../../i18n/format';
import { kindText } from '../../i18n/kinds';

interface FigureWords {
  about(value: string): string;
}

interface Setting {
  indicator: Indicator;
  categories: readonly Category[];
  format: Format;
  words: FigureWords;
  language: 'vi' | 'en';
}

/** A figure as a list prints it: a value, limits, or the name of a status. */
export function figureText(figure: Own, setting: Setting): string {
  const { indicator, format, words } = setting;
  switch (figure.kind) {
    case 'bounded':
      return format.interval(indicator, figure.interval);
    case 'reported': {
      const value = valueText(figure.value, figure.decimals, setting);
      return figure.approximate ? words.about(value) : value;
    }
    case 'derived':
    case 'implied':
    case 'conflict':
      if (!isMeasured(figure)) return kindText[setting.language].short.conflict;
      return valueText(figure.value, figure.decimals, setting);
    default:
      return never(figure);
  }
}

function valueText(value: number, decimals: number, setting: Setting): string {
  const { indicator, categories, format, language } = setting;
  if (indicator.kind !== 'category') return format.short(indicator, value, decimals);
  // The value of a status is its category's place in the indicator's own list.
  const category = categoriesOf(categories, indicator)[value];
  return category?.name[language] ?? format.number(value);
}

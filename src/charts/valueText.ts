import type { Facts } from '../domain/facts';
import type { Indicator } from '../domain/indicators';
import { categoriesOf } from '../domain/indicators';
import { isMeasured, type Own } from '../domain/knowledge/kinds';
import { never } from '../domain/never';
import { formatFor } from '../i18n/format';
import { kindText } from '../i18n/kinds';
import { statementText } from '../i18n/statements';

/**
 * What is known, as one figure, one range or one status in words.
 * @param length `short` where a chart or a row has little room for units
 */
export function valueText(
  facts: Facts,
  indicator: Indicator,
  own: Own,
  language: 'vi' | 'en',
  length: 'long' | 'short' = 'short',
): string {
  const format = formatFor(language);
  switch (own.kind) {
    case 'bounded':
      return format.interval(indicator, own.interval);
    case 'reported':
    case 'derived':
    case 'implied':
    case 'conflict': {
      if (!isMeasured(own)) return kindText[language].short.conflict;
      if (indicator.kind === 'category') {
        // The value of a status is its category's place in the indicator's own list.
        const categories = categoriesOf(facts.file.categories, indicator);
        return categories[own.value]?.name[language] ?? format.number(own.value);
      }
      const figure =
        length === 'short'
          ? format.short(indicator, own.value, own.decimals)
          : format.value(indicator, own.value, own.decimals);
      return own.kind === 'reported' && own.approximate
        ? statementText[language].about(figure)
        : figure;
    }
    default:
      return never(own);
  }
}

import { group } from 'd3-array';
import type { Facts } from '../../../domain/facts';
import type { Statement } from '../../../domain/statements';
import { areaName } from '../../../i18n/areas';
import { detailText } from '../../../i18n/detail';

/** Of which areas and years statements speak, each once: `huyện Ba Chẽ, huyện Cô Tô, 2022`. */
export function whereAndWhen(
  { registry }: Facts,
  statements: readonly Statement[],
  language: 'vi' | 'en',
): string {
  const when = ({ year }: Statement) => String(year ?? detailText[language].noYear);
  const where = ({ area }: Statement) => areaName(registry, area, language);
  const listed = (parts: readonly string[]) => [...new Set(parts)].join(', ');
  // Areas of the same years are named together.
  const yearsOf = (of: readonly Statement[]) => listed(of.map(when));
  const byArea = [...group(statements, where)];
  const byYears = group(byArea, ([, of]) => yearsOf(of));
  return [...byYears]
    .map(([years, areas]) => `${listed(areas.map(([area]) => area))}, ${years}`)
    .join('; ');
}

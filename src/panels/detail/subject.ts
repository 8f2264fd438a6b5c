import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import { seriesOf } from '../../domain/series';
import type { Statement } from '../../domain/statements';
import type { AreaCode, Registry } from '../../domain/units';
import { PROGRAMME, PROVINCE } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';

/** A name short enough for the end of a line in a chart. */
export function shortName(registry: Registry, code: AreaCode, language: 'vi' | 'en'): string {
  const words = detailText[language];
  if (code === PROGRAMME) return words.programmeName;
  if (code === PROVINCE) return words.provinceName;
  return registry.unit(code)?.name ?? registry.other(code)?.name[language] ?? code;
}

/** Areas as a chart names them: in short, with their kinds where two would be called alike. */
export function namedAreas(
  registry: Registry,
  codes: readonly AreaCode[],
  language: 'vi' | 'en',
): { code: AreaCode; name: string }[] {
  const short = codes.map((code) => shortName(registry, code, language));
  return codes.map((code, place) => {
    const name = short[place] ?? code;
    const isAlike = short.filter((one) => one === name).length > 1;
    return { code, name: isAlike ? areaName(registry, code, language) : name };
  });
}

/** Years with something of the area's own, whatever it was counted for, ascending. */
export function ownYears(facts: Facts, indicator: Indicator, area: AreaCode): number[] {
  const years = seriesOf(facts, indicator.id, area).flatMap((segment) =>
    segment.points.map((point) => point.year),
  );
  return [...new Set(years)].sort((one, two) => one - two);
}

/** The latest statements of an indicator: those of its latest year, else those without one. */
export function latestOf(statements: readonly Statement[]): Statement[] {
  const values = statements.filter((statement) => statement.quantity === 'value');
  const latest = Math.max(...values.map((statement) => statement.year ?? 0));
  return values.filter((statement) => (statement.year ?? 0) === latest);
}

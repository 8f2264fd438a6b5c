import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { Knowledge } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import type { Unit } from '../../domain/units';
import type { Language } from '../../state/view';
import { guarded } from './csv';
import { MEASURE_COLUMNS, measureFields } from './measureFields';

export const FIGURE_COLUMNS = [
  'code',
  'name',
  'district',
  'year',
  'indicator',
  ...MEASURE_COLUMNS,
] as const;

type FigureFields = Record<(typeof FIGURE_COLUMNS)[number], string>;

/** What is known of an area in a year. */
interface KnownFigure {
  indicator: Indicator;
  unit: Unit;
  year: number;
  /** The poverty line that the year is counted by. */
  line: LineId | null;
  knowledge: Knowledge;
}

/**
 * A figure as a row of a table.
 * @param language of names; everything else is the same in any language
 */
export function figureFields(facts: Facts, known: KnownFigure, language: Language): FigureFields {
  const { indicator, unit, year, line, knowledge } = known;
  const district = unit.level === 'commune' ? facts.registry.unit(unit.parent) : undefined;
  const asked = { area: unit.code, year, line };
  return {
    code: unit.code,
    name: guarded(unit.name),
    district: guarded(district?.name ?? ''),
    year: String(year),
    indicator: indicator.id,
    ...measureFields(facts, { indicator, asked, knowledge }, language),
  };
}

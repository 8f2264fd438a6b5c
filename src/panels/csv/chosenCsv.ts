import type { Facts } from '../../domain/facts';
import type { Scene } from '../../domain/scene/scene';
import type { AreaCode } from '../../domain/units';
import { csvText } from './csv';
import { FIGURE_COLUMNS, figureFields } from './figureFields';
import type { Language } from '../../state/view';

interface Areas {
  chosen: readonly AreaCode[];
  /** Of which a rule can't tell. */
  untold: readonly AreaCode[];
}

/**
 * Chosen areas as a table: one row an area, with the figure that the map shows of it, its kind and
 * its sources; after them those that a rule can't tell of.
 * @param language of the areas' names
 */
export function chosenCsv(
  facts: Facts,
  scene: Scene,
  { chosen, untold }: Areas,
  language: Language,
): string {
  const { indicator, line, request } = scene;
  const row = (code: AreaCode, verdict: 'yes' | 'unknown') => {
    const item = scene.items.get(code);
    if (item === undefined) return [];
    const { unit, knowledge } = item;
    const figure = { indicator, unit, year: request.year, line, knowledge };
    return [{ chosen: verdict, ...figureFields(facts, figure, language) }];
  };
  return csvText(
    ['chosen', ...FIGURE_COLUMNS],
    [
      ...chosen.flatMap((code) => row(code, 'yes')),
      ...untold.flatMap((code) => row(code, 'unknown')),
    ],
  );
}

import type { Facts } from '../../../domain/facts';
import { never } from '../../../domain/never';
import { areaName } from '../../../i18n/areas';
import { compareText } from '../../../i18n/compare';
import { headerText } from '../../../i18n/header';
import { sentenceOf } from '../../../panels/legend/sentence';
import type { View } from '../../../state/view';

/** A view in a few words: how it shows what, of which year, with which areas. */
export function viewWords(facts: Facts, view: View): string {
  const { language, indicator: id, year, level, outside, units } = view;
  const indicator = facts.indicator(id);
  if (indicator === undefined) return id;
  const shown = { indicator, year, line: null, level, outside, areas: 0 };
  const { subject } = sentenceOf(shown, language);
  const way = wayOf(view);
  const names = units.map((code) => areaName(facts.registry, code, language));
  return [way === null ? subject : `${way}: ${subject}`, ...names].join(' · ');
}

/** How it is shown, where that isn't the map. */
function wayOf({ showing, compare, language }: View): string | null {
  switch (showing) {
    case 'map':
      return null;
    case 'list':
    case 'knowledge':
      return headerText[language][showing];
    case 'compare':
      return compareText[language].tasks[compare.task].name;
    default:
      return never(showing);
  }
}

import type { Choice, Condition } from '../../domain/choice/choice';
import type { Facts } from '../../domain/facts';
import type { LonLat } from '../../domain/geography/distance';
import type { Layers } from '../../domain/geography/layers';
import { categoriesOf } from '../../domain/indicators';
import type { Unit } from '../../domain/units';
import { areaName, unitName } from '../../i18n/areas';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { formatFor } from '../../i18n/format';
import { ruleText } from '../../i18n/rule';
import type { Language } from '../../state/view';

interface Speech {
  facts: Facts;
  layers: Pick<Layers, 'labels'>;
  language: Language;
}

/** What was chosen, as a sentence has it: `trong vòng 15 km quanh xã Đồn Đạc`. */
export function choiceWords(choice: Choice, speech: Speech): string {
  const { facts, layers, language } = speech;
  const words = chooseAreasText[language];
  const format = formatFor(language);
  // As it was asked for, and not rounded as a measured distance is.
  const written = (kilometres: number) => `${format.number(kilometres)}\u00a0km`;
  switch (choice.kind) {
    case 'polygon':
      return words.is.polygon;
    case 'circle': {
      const { centre, kilometres } = choice;
      const unit = unitAt(centre, facts, layers);
      const about = unit === undefined ? format.place(centre) : unitName(unit, language);
      return words.is.circle(written(kilometres), about);
    }
    case 'distance':
      return words.is[choice.to](written(choice.kilometres));
    case 'group':
      return words.groups[choice.group];
    case 'district':
      return words.is.district(areaName(facts.registry, choice.code, language));
    case 'rule': {
      const [and, or] = language === 'vi' ? [' và ', ' hoặc '] : [' and ', ' or '];
      const conditions = choice.conditions.map((one) => conditionWords(one, facts, language));
      return conditions.join(choice.join === 'and' ? and : or);
    }
    case 'areas':
      return words.is.areas;
  }
}

/** `Hộ nghèo trên 0,3 %`. */
function conditionWords(condition: Condition, facts: Facts, language: Language): string {
  const { relation, value } = condition;
  const words = ruleText[language];
  const indicator = facts.indicator(condition.indicator);
  if (indicator === undefined) return '';
  const name = indicator.short[language];
  if (indicator.kind === 'category') {
    const step = categoriesOf(facts.file.categories, indicator).find(({ rank }) => rank === value);
    return `${name} ${words.steps[relation]} “${step?.name[language] ?? ''}”`;
  }
  return `${name} ${words.relations[relation]} ${formatFor(language).value(indicator, value)}`;
}

/** Half of what an address keeps of a place. */
const APART = 0.5e-4;

/** The unit whose name stands at this place. */
export function unitAt(
  [longitude, latitude]: LonLat,
  { registry }: Facts,
  { labels }: Pick<Layers, 'labels'>,
): Unit | undefined {
  return registry.units.find(({ code }) => {
    const label = labels[code];
    if (label === undefined) return false;
    return Math.abs(label[0] - longitude) <= APART && Math.abs(label[1] - latitude) <= APART;
  });
}

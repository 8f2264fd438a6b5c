import type { Choice } from '../../domain/choice/choice';
import { usualCondition } from '../../domain/choice/conditions';
import { keptPlace } from '../../domain/choice/draft';
import type { Facts } from '../../domain/facts';
import type { Layers } from '../../domain/geography/layers';
import { never } from '../../domain/never';
import type { ChoiceWay } from '../../i18n/chooseAreas';
import type { View } from '../../state/view';

export const USUAL_KILOMETRES = 10;

/**
 * What a way of choosing begins with, to be changed from there.
 * @returns null where it waits for something on the map
 */
export function usualChoice(
  way: ChoiceWay,
  facts: Facts,
  layers: Layers,
  view: Pick<View, 'units' | 'indicator' | 'year' | 'line'>,
): Choice | null {
  const [selected] = view.units;
  switch (way) {
    case 'group':
      return { kind: 'group', group: 'border' };
    case 'district': {
      const unit = selected === undefined ? undefined : facts.registry.unit(selected);
      const [first] = facts.registry.ofLevel('district');
      const code = unit?.level === 'commune' ? unit.parent : (unit?.code ?? first?.code);
      return code === undefined ? null : { kind: 'district', code };
    }
    case 'polygon':
      return null;
    case 'distance':
      return { kind: 'distance', to: 'border', kilometres: USUAL_KILOMETRES };
    case 'circle': {
      const label = selected === undefined ? undefined : layers.labels[selected];
      if (label === undefined) return null;
      return { kind: 'circle', centre: keptPlace(label), kilometres: USUAL_KILOMETRES };
    }
    case 'rule': {
      const condition = usualCondition(facts, view.indicator, view);
      return { kind: 'rule', join: 'and', conditions: [condition] };
    }
    case 'areas':
      return selected === undefined ? null : { kind: 'areas', codes: [selected] };
    default:
      return never(way);
  }
}

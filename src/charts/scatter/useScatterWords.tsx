import type { ReactElement } from 'react';
import type { PairAxis } from '../../domain/comparison/pairAxis';
import type { SceneItem } from '../../domain/scene/scene';
import { unitName } from '../../i18n/areas';
import { pairText } from '../../i18n/pair';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useWords } from '../../state/words';
import type { ScatterGroup, ScatterState } from './state';

/** More names than these make no sentence. */
const MOST_NAMES = 5;

/** How a scatter plot speaks: of its axes, and of each mark. */
interface ScatterWords {
  /** What the axes are called, with their units. */
  across: string;
  up: string;
  /** Values along the axes. */
  ticks: { across: (value: number) => string; up: (value: number) => string };
  /** A mark as one line of plain words. */
  group: (group: ScatterGroup) => string;
  /** The same to be seen. */
  readout: (group: ScatterGroup) => ReactElement;
}

export function useScatterWords({ first, second }: ScatterState): ScatterWords {
  const say = useWords();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(pairText);
  const nameOf = ({ scene }: PairAxis) =>
    words.named(scene.indicator.short[language], scene.request.year);
  const tick = (axis: PairAxis) => (value: number) => {
    const { classes } = axis.scene;
    if (classes.kind === 'numeric') return format.number(value);
    return classes.categories[axis.steps[value] ?? -1]?.name[language] ?? '';
  };
  const figure = (axis: PairAxis, items: readonly SceneItem[]) => {
    const told = items.map((item) => say.inScene(axis.scene, item));
    const [first] = told;
    if (first === undefined) return '';
    const ways = new Set(told.flatMap(({ how }) => how));
    return words.figure(nameOf(axis), first.brief, [...ways].join(', '));
  };
  const figures = ({ items }: ScatterGroup) => [
    figure(
      first,
      items.map((item) => item.first),
    ),
    figure(
      second,
      items.map((item) => item.second),
    ),
  ];
  const namesOf = ({ items }: ScatterGroup) => {
    const names = items.map(({ unit }) => unitName(unit, language));
    const said = names.slice(0, MOST_NAMES).join(', ');
    return names.length > MOST_NAMES ? words.andMore(said, names.length - MOST_NAMES) : said;
  };
  const unitOf = ({ scene }: PairAxis) =>
    scene.classes.kind === 'numeric' ? ` (${format.unit(scene.indicator)})` : '';
  return {
    across: `${nameOf(first)}${unitOf(first)} →`,
    up: `↑ ${nameOf(second)}${unitOf(second)}`,
    ticks: { across: tick(first), up: tick(second) },
    group: (group) => {
      const many = group.items.length > 1 ? `${words.group(group.items.length)}: ` : '';
      return `${many}${namesOf(group)}. ${figures(group).join('; ')}`;
    },
    readout: (group) => (
      <span>
        <strong>{group.items.length > 1 ? words.group(group.items.length) : namesOf(group)}</strong>{' '}
        <span>
          {figures(group).join('; ') + (group.items.length > 1 ? `: ${namesOf(group)}` : '')}
        </span>
      </span>
    ),
  };
}

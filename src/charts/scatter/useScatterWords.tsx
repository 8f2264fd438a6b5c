import type { ReactNode } from 'react';
import type { PairAxis } from '../../domain/comparison/pairAxis';
import { evidenceOf, type Knowledge } from '../../domain/knowledge/kinds';
import { unitName } from '../../i18n/areas';
import { kindText } from '../../i18n/kinds';
import { pairText } from '../../i18n/pair';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { valueText } from '../valueText';
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
  readout: (group: ScatterGroup) => ReactNode;
}

export function useScatterWords({ first, second }: ScatterState): ScatterWords {
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(pairText);
  const kinds = useText(kindText);
  const nameOf = ({ scene }: PairAxis) =>
    words.named(scene.indicator.short[language], scene.request.year);
  const tick = (axis: PairAxis) => (value: number) => {
    const { classes } = axis.scene;
    if (classes.kind === 'numeric') return format.number(value);
    return classes.categories[axis.steps[value] ?? -1]?.name[language] ?? '';
  };
  const figure = (axis: PairAxis, known: readonly Knowledge[]) => {
    const [own] = known.flatMap((one) => evidenceOf(one) ?? []);
    if (own === undefined) return '';
    const told = valueText(facts, axis.scene.indicator, own, language);
    const ways = new Set(known.map(({ kind }) => kinds.short[kind]));
    return words.figure(nameOf(axis), told, [...ways].join(', '));
  };
  const figures = ({ items }: ScatterGroup) => [
    figure(
      first,
      items.map((item) => item.first.knowledge),
    ),
    figure(
      second,
      items.map((item) => item.second.knowledge),
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
      <>
        <strong>{group.items.length > 1 ? words.group(group.items.length) : namesOf(group)}</strong>{' '}
        {figures(group).join('; ')}
        {group.items.length > 1 && `: ${namesOf(group)}`}
      </>
    ),
  };
}

import type { PairScene } from '../../domain/comparison/pairScene';
import { type Appearance, LOOKS } from '../../domain/scene/look';
import { pairText } from '../../i18n/pair';
import kindStyles from '../../panels/legend/SceneKey.module.css';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useFormat, useText } from '../../state/language';
import { lookOfPair } from './pairPicture';

interface PairKindsProps {
  scene: PairScene;
  colours: readonly string[];
}

const ROWS = [
  { row: 'own', symbol: 'reported' },
  { row: 'inherited', symbol: 'inherited' },
  { row: 'limits', symbol: 'bounded' },
  { row: 'population', symbol: 'other_population' },
  { row: 'conflict', symbol: 'conflict' },
  { row: 'none', symbol: 'unknown' },
] as const satisfies readonly { row: string; symbol: Appearance }[];

/** How well the areas of the map are known on both sides; each counts once, and once more among those
 * that a figure of another population stands for, or that sources disagree on. */
export function PairKinds({ scene, colours }: PairKindsProps) {
  const words = useText(pairText);
  const format = useFormat();
  const counted = [...scene.items.values()].filter((item) => item.counted);
  const placed = counted.filter(({ standing }) => standing !== 'none').map(lookOfPair);
  const areasOf = (row: (typeof ROWS)[number]['row']) => {
    switch (row) {
      case 'conflict':
        return placed.filter(({ sign }) => sign === 'conflict').length;
      case 'population':
        return placed.filter(({ overlay }) => overlay === 'dashes').length;
      case 'own':
      case 'inherited':
      case 'limits':
      case 'none':
        return counted.filter(({ standing }) => standing === row).length;
    }
  };
  // A middle cell stands for all: deep enough to show its dots, pale enough to show its mark.
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  return (
    <ul className={kindStyles.kinds} aria-label={words.kinds}>
      {ROWS.map(({ row, symbol }) => {
        const areas = areasOf(row);
        return areas === 0 ? null : (
          <li key={row}>
            <KindSymbol look={LOOKS[symbol]} colour={middle} highest={colours.at(-1) ?? middle} />
            <span>{words.kind[row]}</span>
            <span className={kindStyles.count}>{format.number(areas)}</span>
          </li>
        );
      })}
    </ul>
  );
}

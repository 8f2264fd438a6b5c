import type { PairScene } from '../../domain/comparison/pairScene';
import type { Kind } from '../../domain/knowledge/kinds';
import { pairText } from '../../i18n/pair';
import kindStyles from '../../panels/legend/SceneKey.module.css';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useFormat, useText } from '../../state/language';

interface PairKindsProps {
  scene: PairScene;
  colours: readonly string[];
}

const ROWS = [
  { row: 'own', symbol: 'reported' },
  { row: 'inherited', symbol: 'inherited' },
  { row: 'limits', symbol: 'bounded' },
  { row: 'conflict', symbol: 'conflict' },
  { row: 'none', symbol: 'unknown' },
] as const satisfies readonly { row: string; symbol: Kind }[];

/** How well the areas of the map are known on both sides; each counts once, and among those that
 * sources disagree on once more. */
export function PairKinds({ scene, colours }: PairKindsProps) {
  const words = useText(pairText);
  const format = useFormat();
  const counted = [...scene.items.values()].filter((item) => item.counted);
  const disputed = counted.filter(
    ({ first, second, standing }) =>
      standing !== 'none' && [first, second].some(({ knowledge }) => knowledge.kind === 'conflict'),
  );
  // A middle cell stands for all: deep enough to show its dots, pale enough to show its mark.
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  return (
    <ul className={kindStyles.kinds} aria-label={words.kinds}>
      {ROWS.map(({ row, symbol }) => {
        const areas =
          row === 'conflict'
            ? disputed.length
            : counted.filter(({ standing }) => standing === row).length;
        return areas === 0 ? null : (
          <li key={row}>
            <KindSymbol kind={symbol} colour={middle} highest={colours.at(-1) ?? middle} />
            <span>{words.kind[row]}</span>
            <span className={kindStyles.count}>{format.number(areas)}</span>
          </li>
        );
      })}
    </ul>
  );
}

import type { AreaCode, Unit } from '../../domain/units';
import { groundText } from '../../i18n/grounds';
import { useText } from '../../state/language';
import styles from './GroundKey.module.css';

interface GroundKeyProps {
  /** Left out where no area of the map has colour. */
  items?: ReadonlyMap<AreaCode, { unit: Unit; counted: boolean }>;
  /** What an area without colour means, where no list of kinds says so. */
  empty?: 'uncompared' | 'noFigure';
  /** Small maps are drawn of the province alone, on the sea. */
  alone?: boolean;
}

/** The colours of a map that stand for no figure: each is in the key, with its meaning. */
export function GroundKey({ items, empty, alone = false }: GroundKeyProps) {
  const words = useText(groundText);
  const back = [...(items?.values() ?? [])].filter(({ counted }) => !counted);
  const isOutside = back.every(({ unit: { level, membership } }) => {
    return level === 'commune' && membership === null;
  });
  const grounds = [
    ...(empty === undefined ? [] : [{ ground: 'unknown', name: words[empty] }]),
    ...(back.length === 0
      ? []
      : [{ ground: 'back', name: (isOutside ? words.outside : words.others)(back.length) }]),
    ...(alone ? [] : [{ ground: 'land', name: words.land }]),
    { ground: 'sea', name: words.sea },
  ];
  return (
    <ul className={styles.key} aria-label={words.title}>
      {grounds.map(({ ground, name }) => (
        <li key={ground}>
          <span className={styles.swatch} data-ground={ground} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

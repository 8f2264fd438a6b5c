import type { Unit } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './detail.module.css';

/** Where the area lies: what it borders on, and how far from border, coast and provincial seat. */
export function Neighbours({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(detailText);
  const select = useAtlas((state) => state.select);
  const hover = useAtlas((state) => state.hover);
  const geography = facts.file.geography[unit.code];
  if (geography === undefined) return null;
  const neighbours = geography.neighbours.flatMap((code) => facts.registry.unit(code) ?? []);
  const distances: [string, number][] = [
    [words.border, geography.borderKm],
    [words.coast, geography.coastKm],
    [words.capital, geography.capitalKm],
  ];
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>{words.neighbours}</h3>
      {neighbours.length === 0 ? (
        <p className={styles.soft}>{words.noNeighbours[unit.level]}</p>
      ) : (
        <ul className={styles.neighbours}>
          {neighbours.map((neighbour) => (
            <li key={neighbour.code}>
              <button
                type="button"
                translate="no"
                onClick={() => select(neighbour.code)}
                onPointerEnter={() => hover(neighbour.code)}
                onPointerLeave={() => hover(null)}
                onFocus={() => hover(neighbour.code)}
                onBlur={() => hover(null)}
              >
                {unitName(neighbour, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <dl className={styles.rows}>
        {distances.map(([name, distance]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.value} translate="no">
              {format.kilometres(distance)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import type { ComparedArea } from '../../domain/comparison/areas';
import { areaName, unitName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { Icon } from '../../panels/icons/Icon';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './table.module.css';
import { usePins } from './usePins';

/** The names of the compared areas, each pinned one with a way to unpin it. */
export function ComparisonHead({ areas }: { areas: readonly ComparedArea[] }) {
  const words = useText(compareAreasText);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {words.indicator}
        </th>
        {areas.map((area) => (
          <AreaHead key={area.code} area={area} />
        ))}
      </tr>
    </thead>
  );
}

function AreaHead({ area: { code, role } }: { area: ComparedArea }) {
  const { registry } = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const hovered = useAtlas((state) => state.hovered === code);
  const hover = useAtlas((state) => state.hover);
  const { remove } = usePins();
  const unit = registry.unit(code);
  const parent = unit?.level === 'commune' ? registry.unit(unit.parent) : undefined;
  return (
    <th
      scope="col"
      className={styles.area}
      data-role={role}
      data-hovered={hovered}
      onPointerEnter={() => hover(unit === undefined ? null : code)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.areaName} translate="no">
        {areaName(registry, code, language)}
      </span>
      {parent !== undefined && <small translate="no">{unitName(parent, language)}</small>}
      {role === 'baseline' && <small className={styles.baseline}>{words.baseline}</small>}
      {role === 'reference' && <small>{words.reference}</small>}
      {role !== 'reference' && (
        <button
          type="button"
          className={styles.unpin}
          aria-label={words.unpinNamed(areaName(registry, code, language))}
          onClick={() => remove(code)}
        >
          <Icon name="close" />
        </button>
      )}
    </th>
  );
}

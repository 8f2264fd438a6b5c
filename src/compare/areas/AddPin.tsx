import { unitName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { MenuField } from '../../panels/legend/MenuField';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './areas.module.css';
import { usePins } from './usePins';

/** A menu of all districts and communes that aren't pinned yet. */
export function AddPin() {
  const { registry } = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const { pins, isFull, add } = usePins();
  const districts = registry.ofLevel('district');
  const groups = [
    { group: words.addDistricts, units: districts },
    ...districts.map((district) => ({
      group: unitName(district, language),
      units: registry.parts(district.code).flatMap((code) => registry.unit(code) ?? []),
    })),
  ];
  return (
    <div>
      <MenuField
        label={words.add}
        value=""
        disabled={isFull}
        options={[
          { value: '', label: words.addPlaceholder },
          ...groups.map(({ group, units }) => ({
            group,
            options: units
              .filter(({ code }) => !pins.includes(code))
              .map((unit) => ({ value: unit.code, label: unitName(unit, language) })),
          })),
        ]}
        onChoose={add}
      />
      <p className={styles.soft}>{words.addHint}</p>
    </div>
  );
}

import type { Kind } from '../../domain/knowledge/kinds';
import { KINDS } from '../../domain/knowledge/kinds';
import type { Scene } from '../../domain/scene/scene';
import { MEMBERSHIPS, UNIT_GROUPS } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { kindText } from '../../i18n/kinds';
import { listFilterText } from '../../i18n/listFilter';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { MenuField } from '../legend/MenuField';
import styles from './filter.module.css';
import type { AreaRow } from './rows';
import { useFilter } from './useFilter';
import { ValueFilter } from './ValueFilter';

interface FilterFieldsProps {
  id: string;
  scene: Scene;
  /** All rows of the list. */
  rows: readonly AreaRow[];
}

/** The ways to narrow a list: by value, by kind of figure, and of communes by group, by how sure
 * they are of the 67, and by district. */
export function FilterFields({ id, scene, rows }: FilterFieldsProps) {
  const words = useText(listFilterText);
  const kinds = useText(kindText).short;
  const language = useLanguage();
  const facts = useFacts();
  const { filter, set } = useFilter();
  const compared = facts.indicator(filter.conditions[0]?.indicator ?? '') ?? scene.indicator;
  const countOf = (kind: Kind) => rows.filter(({ knowledge }) => knowledge.kind === kind).length;
  // A kind that is asked for stays, so that it can be let go; that there is none without a figure
  // is worth telling.
  const offered = KINDS.filter(
    (kind) => countOf(kind) > 0 || filter.kinds.includes(kind) || kind === 'unknown',
  );
  return (
    <div id={id} className={styles.fields} role="group" aria-label={words.fields}>
      <ValueFilter indicator={compared} />
      <Checks
        legend={words.kinds}
        options={offered.map((kind) => ({
          value: kind,
          label: words.kindCount(kinds[kind], countOf(kind)),
        }))}
        chosen={filter.kinds}
        onChoose={(chosen) => set({ kinds: chosen })}
      />
      {scene.request.level === 'commune' && (
        <>
          <Checks
            legend={words.membership}
            options={MEMBERSHIPS.map((one) => ({ value: one, label: words.memberships[one] }))}
            chosen={filter.memberships}
            onChoose={(chosen) => set({ memberships: chosen })}
          />
          <MenuField
            label={words.group}
            value={filter.group ?? 'any'}
            options={[
              { value: 'any' as const, label: words.anyGroup },
              ...UNIT_GROUPS.map((one) => ({ value: one, label: words.groups[one] })),
            ]}
            onChoose={(group) => set({ group: group === 'any' ? null : group })}
          />
          <MenuField
            label={words.district}
            value={filter.district ?? 'any'}
            options={[
              { value: 'any', label: words.anyDistrict },
              ...facts.registry.ofLevel('district').map((unit) => {
                return { value: unit.code, label: unitName(unit, language) };
              }),
            ]}
            onChoose={(code) => set({ district: code === 'any' ? null : code })}
          />
        </>
      )}
    </div>
  );
}

interface ChecksProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
}

/** Several of a few; none ticked leaves all in. */
function Checks<T extends string>({ legend, options, chosen, onChoose }: ChecksProps<T>) {
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              const others = chosen.filter((one) => one !== value);
              onChoose(target.checked ? [...others, value] : others);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

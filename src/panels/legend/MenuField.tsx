import { useId } from 'react';
import shared from '../symbols/shared.module.css';

interface Option<T> {
  value: T;
  label: string;
}

/** Options that stand together under a heading. */
interface OptionGroup<T> {
  group: string;
  options: readonly Option<T>[];
}

interface MenuFieldProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly (Option<T> | OptionGroup<T>)[];
  disabled?: boolean;
  onChoose: (value: T) => void;
}

/** A labelled native menu whose options keep their type. */
export function MenuField<T extends string | number>(props: MenuFieldProps<T>) {
  const { label, value, options, disabled = false, onChoose } = props;
  const id = useId();
  const all = options.flatMap((entry) => ('group' in entry ? entry.options : [entry]));
  return (
    <div>
      <label className={shared.label} htmlFor={id}>
        {label}
      </label>
      <span className={shared.menu}>
        <select
          id={id}
          className={shared.select}
          value={value}
          disabled={disabled}
          onChange={({ target }) => {
            const chosen = all.find((option) => String(option.value) === target.value);
            if (chosen !== undefined) onChoose(chosen.value);
          }}
        >
          {options.map((entry) =>
            'group' in entry ? (
              <optgroup key={entry.group} label={entry.group}>
                {entry.options.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(entry)
            ),
          )}
        </select>
      </span>
    </div>
  );
}

function optionOf<T extends string | number>({ value, label }: Option<T>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

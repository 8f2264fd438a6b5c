import { useId, useState } from 'react';
import shared from '../symbols/shared.module.css';
import { useLanguage } from '../../state/language';
import styles from './DecimalField.module.css';

interface DecimalFieldProps {
  label: string;
  value: number;
  /** Told where what is typed can't be taken; what was there before stays in force. */
  problem: string;
  isFit: (value: number) => boolean;
  onChange: (value: number) => void;
}

/** A number as readers of either language write it, with a comma or a point. */
export function DecimalField({ label, value, problem, isFit, onChange }: DecimalFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const language = useLanguage();
  const written = String(value);
  const shown = typed ?? (language === 'vi' ? written.replace('.', ',') : written);
  const number = Number(shown.trim().replace(',', '.'));
  const isGood = shown.trim() !== '' && Number.isFinite(number) && isFit(number);
  return (
    <div>
      <label className={shared.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.number}
        inputMode="decimal"
        value={shown}
        aria-invalid={!isGood}
        aria-describedby={isGood ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = Number(target.value.trim().replace(',', '.'));
          if (target.value.trim() !== '' && Number.isFinite(next) && isFit(next)) onChange(next);
        }}
        onBlur={() => {
          if (isGood) setTyped(null);
        }}
      />
      {!isGood && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

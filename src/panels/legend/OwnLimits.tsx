import { useId, useState } from 'react';
import type { Indicator } from '../../domain/indicators';
import { naturalRange } from '../../domain/indicators';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import type { Language } from '../../state/view';
import shared from '../symbols/shared.module.css';
import styles from './ClassSettings.module.css';
import { limitProblemText, readLimits, translateTyped, writeLimits } from './limits';

interface OwnLimitsProps {
  /** The limits on the map now: where a reader starts from. */
  present: readonly number[];
  indicator: Indicator;
  onTake: (limits: number[]) => void;
}

interface Draft {
  typed: string;
  language: Language;
  /** The limits that were on the map when typing began; others make the draft a thing of the past. */
  over: string;
  submitted: boolean;
}

/** The reader's own limits, typed. What can't be taken stays in the field, with what is wrong. */
export function OwnLimits({ present, indicator, onTake }: OwnLimitsProps) {
  const words = useText(legendText);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const field = useId();
  const hint = useId();
  const message = useId();
  const over = present.join(' ');
  const current = draft?.over === over ? draft : null;
  const typed =
    current === null
      ? writeLimits(present, language)
      : translateTyped(current.typed, current.language, language);
  const read = readLimits(typed, language, naturalRange(indicator).high);
  const wrong = current?.submitted === true && read.kind === 'invalid' ? read.problem : null;

  const submit = () => {
    if (read.kind === 'invalid') {
      setDraft({ typed, language, over, submitted: true });
      return;
    }
    setDraft(null);
    setTaken(read.limits.join(' '));
    onTake(read.limits);
  };

  return (
    <form
      className={styles.own}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className={shared.label} htmlFor={field}>
        {words.limits}
      </label>
      <div className={styles.entry}>
        <input
          id={field}
          className={styles.input}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={`${message} ${hint}`}
          onChange={({ target }) => {
            // While it is wrong, the message follows the typing.
            setDraft({ typed: target.value, language, over, submitted: wrong !== null });
          }}
        />
        <button type="submit" className={styles.apply}>
          {words.apply}
        </button>
      </div>
      <p id={message} className={wrong === null ? styles.taken : styles.problem} aria-live="polite">
        {wrong === null
          ? current === null && taken === over && words.applied(present.length)
          : limitProblemText(wrong, language)}
      </p>
      <p id={hint} className={styles.hint}>
        {words.limitsHint}
      </p>
    </form>
  );
}

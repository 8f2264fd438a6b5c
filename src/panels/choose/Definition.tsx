import { chooseText } from '../../i18n/choose';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useScene } from '../../state/useScene';
import shared from '../symbols/shared.module.css';
import styles from './ChoosePanel.module.css';

const THRESHOLD = { unit: 'million_vnd_per_person_month' };

/** What the indicator means, when its figures compare, and the poverty line that it counts by. */
export function Definition() {
  const words = useText(chooseText);
  const language = useLanguage();
  const format = useFormat();
  const facts = useFacts();
  const { indicator, line: lineId } = useScene();
  const line = facts.file.lines.find((one) => one.id === lineId);
  return (
    <details className={shared.disclosure}>
      <summary>{words.definition}</summary>
      <div className={styles.definition}>
        <p>
          <strong>{`${indicator.name[language]}.`}</strong>{' '}
          <span>{indicator.definition[language]}</span>
        </p>
        <h3>{words.comparable}</h3>
        <p>{indicator.comparable[language]}</p>
        {line !== undefined && (
          <>
            <h3>{words.line}</h3>
            <p>
              {[
                words.lineAct(line.name[language], line.act),
                words.thresholds(
                  format.value(THRESHOLD, line.urbanThreshold),
                  format.value(THRESHOLD, line.ruralThreshold),
                ),
                line.note[language],
              ].join(' ')}
            </p>
          </>
        )}
      </div>
    </details>
  );
}

import { aboutText } from '../../i18n/about';
import { useFormat, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { Dialog } from '../dialog/Dialog';
import styles from './AboutDialog.module.css';

/** What the atlas is, and what it rests on. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const words = useText(aboutText);
  const format = useFormat();
  const { file, sourceCount } = useFacts();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.text}>
        {words.what.map((paragraph) => (
          <p key={paragraph} className={styles.lead}>
            {paragraph}
          </p>
        ))}
        <p>{words.holds(format.number(file.statements.length), format.number(sourceCount))}</p>
        <p>{words.help}</p>
        <h3>{words.uncertainTitle}</h3>
        <Sentences sentences={words.uncertain} />
        <h3>{words.licencesTitle}</h3>
        <Sentences sentences={words.licences} />
      </div>
    </Dialog>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

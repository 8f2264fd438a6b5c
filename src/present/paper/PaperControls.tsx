import { useId } from 'react';
import { presentText } from '../../i18n/present';
import { Segments } from '../../panels/segments/Segments';
import { useFormat, useText } from '../../state/language';
import type { PaperView } from '../../state/view';
import styles from './paper.module.css';
import type { PaperDrawing } from './PaperMap';
import { dotsPerInch } from './sheet';

interface PaperControlsProps {
  paper: PaperView;
  onPaper: (paper: PaperView) => void;
  heading: string;
  onHeading: (heading: string) => void;
  note: string;
  onNote: (note: string) => void;
  /** Of each map. */
  drawings: readonly PaperDrawing[];
  onBack: () => void;
}

/** Size, title and note of a sheet, and the way to the printer; none of it is printed. */
export function PaperControls(props: PaperControlsProps) {
  const { paper, onPaper, heading, onHeading, note, onNote, drawings, onBack } = props;
  const words = useText(presentText);
  const format = useFormat();
  const [headingField, noteField] = [useId(), useId()];
  const isDrawing = drawings.some(({ kind }) => kind === 'drawing');
  const inDots = drawings.filter((drawing) => drawing.kind === 'drawn');
  const [onlyOne, another] = inDots;
  const fewestDots = Math.min(...inDots.map(({ pixelRatio }) => dotsPerInch(pixelRatio)));
  const told = isDrawing
    ? words.drawing
    : inDots.length > 0
      ? words.drawn(format.number(fewestDots))
      : words.asVector;
  return (
    <section className={styles.controls} aria-label={words.paperTitle}>
      <Segments
        legend={words.size}
        value={paper.size}
        onChoose={(size) => onPaper({ ...paper, size })}
        choices={[
          { value: 'a4', label: 'A4' },
          { value: 'a3', label: 'A3' },
        ]}
      />
      <Segments
        legend={words.orientation}
        value={paper.orientation}
        onChoose={(orientation) => onPaper({ ...paper, orientation })}
        choices={[
          { value: 'landscape', label: words.orientations.landscape },
          { value: 'portrait', label: words.orientations.portrait },
        ]}
      />
      <div className={styles.field}>
        <label htmlFor={headingField}>{words.heading}</label>
        <input
          id={headingField}
          value={heading}
          onChange={({ target }) => onHeading(target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={noteField}>{words.note}</label>
        <input id={noteField} value={note} onChange={({ target }) => onNote(target.value)} />
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.main} disabled={isDrawing} onClick={() => print()}>
          {words.print}
        </button>
        {onlyOne !== undefined && another === undefined && (
          <a className={styles.action} href={onlyOne.address} download="quang-ninh.png">
            {words.picture}
          </a>
        )}
        <button type="button" className={styles.action} onClick={onBack}>
          {words.back}
        </button>
        <span className={styles.told} role="status">
          {told}
        </span>
      </div>
    </section>
  );
}

import type { ReactElement } from 'react';
import type { SourceId } from '../../domain/statements';
import { presentText } from '../../i18n/present';
import type { Plate } from '../../map/picture';
import { SelectedFigure } from '../../panels/selected/SelectedFigure';
import shared from '../../panels/symbols/shared.module.css';
import { writeAddress } from '../../state/address';
import { useFormat, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import type { PaperView } from '../../state/view';
import styles from './paper.module.css';
import type { PaperDrawing } from './PaperMap';
import { PaperPlates } from './PaperPlates';
import { PaperSources } from './PaperSources';
import { sheetLayout } from './sheet';

interface PaperSheetProps {
  paper: PaperView;
  plates: readonly Plate[];
  heading: string;
  note: string;
  legend: ReactElement;
  sources: readonly SourceId[];
  /** Maps are drawn at once, in lines. */
  asLines?: boolean;
  /** One of the maps is drawn, by its place. */
  onDrawing: (place: number, drawing: PaperDrawing) => void;
}

/** The sheet itself, in its true size. */
export function PaperSheet(props: PaperSheetProps) {
  const { paper, plates, heading, note, legend, sources, asLines = false, onDrawing } = props;
  const words = useText(presentText);
  const format = useFormat();
  const view = useAtlas((state) => state.view);
  const layout = sheetLayout(paper, plates.length);
  const address = new URL(writeAddress({ ...view, paper: null, story: null }), document.baseURI)
    .href;
  const today = new Date();
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return (
    <article
      className={styles.sheet}
      data-several={plates.length > 1}
      data-key={paper.orientation === 'portrait' || plates.length > 1 ? 'below' : 'beside'}
      style={{
        width: `${layout.width}mm`,
        height: `${layout.height}mm`,
        padding: `${layout.margin}mm`,
      }}
    >
      <h1>{heading}</h1>
      <div className={styles.middle}>
        <PaperPlates plates={plates} room={layout.map} asLines={asLines} onDrawing={onDrawing} />
        <div className={styles.legend}>
          <h2 className={shared.hidden}>{words.key}</h2>
          <SelectedFigure />
          {legend}
          {note !== '' && <p className={styles.note}>{note}</p>}
        </div>
      </div>
      <footer className={styles.foot}>
        <PaperSources sources={sources} />
        <p>{`${words.credits} ${words.printedOn(format.date(date))}. ${address}`}</p>
      </footer>
    </article>
  );
}

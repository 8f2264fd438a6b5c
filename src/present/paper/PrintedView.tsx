import type { ReactElement } from 'react';
import type { SourceId } from '../../domain/statements';
import type { Plate } from '../../map/picture';
import type { PaperView } from '../../state/view';
import { PaperSheet } from './PaperSheet';
import styles from './printed.module.css';
import { sheetLayout } from './sheet';

interface PrintedViewProps {
  plates: readonly [Plate, ...Plate[]];
  /** What is shown, as a title. */
  title: string;
  legend: ReactElement;
  sources: readonly SourceId[];
  /** What follows the sheet, on pages of its own; null where an area's detail isn't asked for. */
  detail: ReactElement | null;
}

const PAPER: PaperView = { size: 'a4', orientation: 'landscape' };

const nothing = () => undefined;

/** The sheet of paper that the browser's own way to the printer gets: it waits for nothing, so that the
 * maps are drawn in lines. */
export function PrintedView({ plates, title, legend, sources, detail }: PrintedViewProps) {
  const { width, height } = sheetLayout(PAPER);
  return (
    <div className={styles.printed} data-printed>
      <style>{`@page sheet { size: ${width}mm ${height}mm; margin: 0 }
@page detail { size: ${height}mm ${width}mm; margin: 12mm }`}</style>
      <div className={styles.sheet}>
        <PaperSheet
          paper={PAPER}
          plates={plates}
          heading={title}
          note=""
          legend={legend}
          sources={sources}
          asLines
          onDrawing={nothing}
        />
      </div>
      {detail !== null && <div className={styles.detail}>{detail}</div>}
    </div>
  );
}
